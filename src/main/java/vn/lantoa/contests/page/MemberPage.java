package vn.lantoa.contests.page;

import vn.lantoa.web.page.Form;

/**
 * One member of the committee, and the form that ends the membership.
 *
 * @param lastHead the only head: another is named in the same act
 */
public record MemberPage(CommitteePage.MemberLine member, boolean lastHead, Form form) {}
