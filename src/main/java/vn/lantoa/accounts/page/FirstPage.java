package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** What the first administrator is asked. */
public record FirstPage(Form form) {}
