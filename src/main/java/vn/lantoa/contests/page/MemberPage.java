package vn.lantoa.contests.page;

import vn.lantoa.web.page.Form;

/** One member of the committee, and the form that ends the membership. */
public record MemberPage(CommitteePage.MemberLine member, Form form) {}
