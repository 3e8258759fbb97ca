package vn.lantoa.documents.page;

import java.util.List;

/** The certificates of the works a person answers for or entered for others. */
public record MyCertificatesPage(List<CertificateLine> lines) {}
