package vn.lantoa.contests.page;

import vn.lantoa.web.page.Form;

/** The form that changes a phase, until its rules are issued. */
public record PhasePage(int number, boolean issued, Form form) {}
