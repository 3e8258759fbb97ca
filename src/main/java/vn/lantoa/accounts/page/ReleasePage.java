package vn.lantoa.accounts.page;

import java.util.List;
import vn.lantoa.web.page.Form;

/**
 * Duties to be ended or handed over in one act.
 *
 * @param path where the act is sent
 * @param duty the one to be ended; empty for all
 * @param ending titles of what the act ends
 * @param left titles of what only the page of its body ends
 * @param found people found by the words typed, to whom it may be handed over
 */
public record ReleasePage(
        String base,
        String path,
        String name,
        String duty,
        List<String> ending,
        List<String> left,
        List<Someone> found,
        Form form) {

    public record Someone(String id, String name, String address) {}
}
