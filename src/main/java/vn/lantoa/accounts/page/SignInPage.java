package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** @param email where the code went, once it was sent */
public record SignInPage(Form form, String email) {}
