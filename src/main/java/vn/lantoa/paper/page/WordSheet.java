package vn.lantoa.paper.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.paper.Annex;
import vn.lantoa.paper.PartyPaper;

/**
 * A paper to be written for Word.
 *
 * @param paper absent when an annex goes alone
 */
public record WordSheet(@Nullable PartyPaper paper, List<Annex> annexes) {

    /** The width of the text on an upright page, in twentieths of a point: 165 mm. */
    public static final int PORTRAIT = 9355;

    /** On a page laid on its side: 257 mm. */
    private static final int LANDSCAPE = 14570;

    public static int width(Annex.Orientation orientation) {
        return orientation == Annex.Orientation.PORTRAIT ? PORTRAIT : LANDSCAPE;
    }
}
