package vn.lantoa.contests.page;

import vn.lantoa.web.page.Form;

/**
 * The form that founds a contest, or changes what it is called and whom to ask.
 *
 * @param founding whether there is none yet
 * @param fixed whether name and code prefix stand, because rules were issued under them
 */
public record FoundPage(boolean founding, boolean fixed, Form form) {}
