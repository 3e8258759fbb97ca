package vn.lantoa.paper.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.paper.Annex;
import vn.lantoa.paper.PartyPaper;

/**
 * A Party paper to be printed.
 *
 * @param paper absent when an annex goes alone
 */
public record PartySheet(String title, String css, @Nullable PartyPaper paper, List<Annex> annexes) {}
