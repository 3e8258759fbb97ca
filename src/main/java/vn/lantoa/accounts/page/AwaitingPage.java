package vn.lantoa.accounts.page;

import java.util.List;

/** What waits for a second administrator. */
public record AwaitingPage(List<Waiting> waiting) {

    /** @param mayConfirm false for the one who asked and the one it is for */
    public record Waiting(AccountPage.Pass pass, boolean mayConfirm) {}
}
