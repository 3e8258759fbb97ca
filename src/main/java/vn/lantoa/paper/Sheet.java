package vn.lantoa.paper;

/** A paper as XHTML, before it is set. */
record Sheet(String title, String html) {}
