package vn.lantoa.web;

import vn.lantoa.web.page.Contact;

/** Where the foot of the page gets whom to ask; the contest answers. Asked on each page: it must not cost a query. */
public interface ContactSource {
    Contact contact();
}
