package vn.lantoa.journal;

import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the whole journal again and finds what was edited, removed or slipped in by hand. */
@Component
public class Chain {

    private static final String WHOLE = """
            select link.number, link.previous, link.hash,
                   line.id, line.at, line.act, line.actor, line.actor_name, line.subject, line.sentence
            from journal.link
            left join journal.line on line.id = link.line
            order by link.number
            """;

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public sealed interface Verdict {
        /** @param lines how many linked lines were read and found as written */
        record Sound(long lines) implements Verdict {}

        /** @param number the first place in the chain that does not follow from the one before */
        record BrokenAt(long number, String subject) implements Verdict {}
    }

    /** Recomputes each hash in order. Lines not linked yet (younger than a second) are not looked at. */
    @Transactional(readOnly = true)
    public Verdict check() {
        Link last = Link.FIRST;
        try (var rows = jdbc.sql(WHOLE).query(Row.class).stream()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                Link expected = row.after(last);
                if (expected == null
                        || expected.number() != row.number()
                        || !Arrays.equals(expected.hash(), row.hash())) {
                    return new Verdict.BrokenAt(row.number(), String.valueOf(row.subject()));
                }
                last = expected;
            }
        }
        return new Verdict.Sound(last.number());
    }

    record Row(
            long number,
            byte[] previous,
            byte[] hash,
            @Nullable Long id,
            @Nullable Instant at,
            @Nullable String act,
            @Nullable UUID actor,
            @Nullable String actorName,
            @Nullable String subject,
            @Nullable String sentence) {

        /** The link this row must be, or null when its line is gone. */
        @Nullable
        Link after(Link last) {
            if (id == null || at == null || act == null || actorName == null || subject == null || sentence == null) {
                return null;
            }
            return last.followedBy(new Line(id, at, act, actor, actorName, subject, sentence));
        }
    }
}
