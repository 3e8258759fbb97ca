package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** @param token of the one-time link the page was reached by */
public record FirstPage(Form form, String token) {}
