package vn.lantoa.documents;

import java.util.UUID;

/** Papers were issued: of which kind, and how many. */
public record DocumentIssued(UUID phase, String type, int papers) {}
