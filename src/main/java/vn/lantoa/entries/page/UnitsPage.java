package vn.lantoa.entries.page;

import java.util.List;

/** Units that a search found; the same fragment in the form and as an answer to typing. */
public record UnitsPage(List<EntryFormPage.UnitChoice> found, String words) {}
