package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rounds of a juror, and for whoever runs a phase what there is to open or to follow.
 *
 * @param numbers the phases one can turn to
 */
public record JuryDeskPage(
        List<Row> rounds,
        int number,
        List<Integer> numbers,
        @Nullable Running running) {

    public record Row(String id, String phase, int signed, int assigned, boolean concluded) {}

    /**
     * @param round null while none is opened
     * @param jury false where the rules let the public decide alone
     * @param refusal why it was not opened just now
     */
    public record Running(
            int number,
            String phase,
            @Nullable String round,
            boolean jury,
            int jurors,
            int lineup,
            boolean mayOpen,
            @Nullable String refusal) {}
}
