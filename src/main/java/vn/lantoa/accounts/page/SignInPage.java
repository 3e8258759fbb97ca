package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/**
 * @param address where the code went, as people read it, once it was sent
 * @param sends whether this installation can send anything; else codes are handed over
 */
public record SignInPage(Form form, String address, boolean sends) {}
