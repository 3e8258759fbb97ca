package vn.lantoa.web.page;

/** Whom to ask, as the plan prints it; at the foot of every page. Empty strings before a contest is set up. */
public record Contact(String office, String telephone, String email) {}
