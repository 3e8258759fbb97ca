package vn.lantoa.accounts.page;

import vn.lantoa.web.page.Form;

/** Who works with the account of an office. */
public record WorkerPage(String office, Form form) {}
