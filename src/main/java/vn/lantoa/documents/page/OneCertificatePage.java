package vn.lantoa.documents.page;

import vn.lantoa.web.page.Form;

/** One certificate before the organiser, and the form that revokes it when the reader is the head of the committee. */
public record OneCertificatePage(CertificateLine line, boolean mayRevoke, Form form) {}
