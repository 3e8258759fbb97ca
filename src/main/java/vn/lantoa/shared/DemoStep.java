package vn.lantoa.shared;

/**
 * One module's share of the demo contest, planted once at the first start in demo mode, lower floors first (give the
 * bean an {@code @Order}: units 10, accounts 20, contests 30, entries 40, floor 5 at 50). Through the module's own
 * doors, so that what a newcomer sees was made the way they will make it.
 */
public interface DemoStep {
    void plant();
}
