package vn.lantoa.judging.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rounds of a juror, and for whoever runs the contest what there is to open or to follow. */
public record JuryDeskPage(List<Row> rounds, @Nullable Running running) {

    public record Row(String id, String phase, int signed, int assigned, boolean concluded) {}

    /**
     * @param round null while none is opened
     * @param refusal why it was not opened just now
     */
    public record Running(
            @Nullable String round,
            int jurors,
            int lineup,
            boolean mayOpen,
            @Nullable String refusal) {}
}
