package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** @param app whether the person has an authenticator app @param passkey whether the person has a passkey */
public record SecondFactorPage(Form form, boolean app, boolean passkey) {
    public boolean none() {
        return !app && !passkey;
    }
}
