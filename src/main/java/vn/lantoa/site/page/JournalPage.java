package vn.lantoa.site.page;

import java.util.List;
import vn.lantoa.journal.JournalLine;

/** @param sound the whole chain was recomputed and holds */
public record JournalPage(List<JournalLine> lines, boolean sound) {}
