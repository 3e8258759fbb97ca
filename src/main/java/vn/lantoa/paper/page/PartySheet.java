package vn.lantoa.paper.page;

import vn.lantoa.paper.PartyPaper;

/** A Party paper to be printed. */
public record PartySheet(String title, String css, PartyPaper paper) {}
