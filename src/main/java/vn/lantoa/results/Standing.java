package vn.lantoa.results;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the formula makes of one entry.
 *
 * @param place null when it is not ranked; the one sentence of {@code whyVi} then says why
 * @param total exact, as a fraction in lowest terms ("247/3"); empty when not ranked
 * @param tieVi the link of the chain that parted it from an equal total, empty when none had to
 */
record Standing(
        String code,
        @Nullable Integer place,
        boolean shared,
        Figure total,
        Figure jury,
        Figure publicPart,
        String tieVi,
        String tieEn,
        List<String> whyVi,
        List<String> whyEn) {

    /** An exact number and its decimal for showing. */
    record Figure(String exact, @Nullable BigDecimal shown) {
        static final Figure NONE = new Figure("", null);
    }
}
