package vn.lantoa.accounts.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The ways out of the house and what took them. @param which {@code ALL}, {@code WAITING} or {@code FAILED} */
public record ChannelsPage(
        List<State> states,
        String which,
        List<Line> lines,
        @Nullable String more) {

    public record State(
            String kind,
            boolean open,
            long waiting,
            @Nullable Instant waitingSince,
            @Nullable Instant lastDelivered,
            String trouble) {}

    /** @param subject empty for a code @param state message key ending */
    public record Line(
            String channel, String address, String subject, Instant at, String state, int attempts, String trouble) {}
}
