package vn.lantoa.entries;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;
import vn.lantoa.shared.Sha256;
import vn.lantoa.units.UnitId;

/** Seals line-ups and reads them. The caller writes the journal line, for it knows what the hand-over means. */
@Component
public class Lineups {

    private static final String READ = """
            select lineup.id, lineup.phase, lineup.round, lineup.source, lineup.sealed_by, lineup.sealed_at, lineup.seal,
                   (select coalesce(array_agg(entry order by position), '{}') from entries.lineup_entry
                    where lineup_entry.lineup = lineup.id) as entries
            from entries.lineup
            where lineup.phase = :phase and lineup.round = :round
            """;

    private static final String ADD = """
            insert into entries.lineup (phase, round, source, sealed_by, seal)
            values (:phase, :round, :source, :by, :seal)
            on conflict do nothing
            returning id
            """;

    private static final String FILL = """
            insert into entries.lineup_entry (lineup, entry, position)
            select :lineup, entry, position
            from unnest(cast(:entries as uuid[])) with ordinality as chosen (entry, position)
            """;

    private final JdbcClient jdbc;
    private final Entries entries;

    Lineups(JdbcClient jdbc, Entries entries) {
        this.jdbc = jdbc;
        this.entries = entries;
    }

    /** Seals, once and for good. The order of {@code chosen} is kept. */
    @Transactional
    public LineupOutcome seal(PhaseId phase, Round round, @Nullable UnitId source, List<EntryId> chosen, Actor by) {
        Optional<UUID> id = jdbc.sql(ADD)
                .param("phase", phase.value())
                .param("round", round.name())
                .param("source", source == null ? null : source.value())
                .param("by", by.id().value())
                .param("seal", sealOf(phase, round, source, chosen))
                .query(UUID.class)
                .optional();
        if (id.isEmpty()) {
            return new LineupOutcome.AlreadySealed();
        }
        jdbc.sql(FILL)
                .param("lineup", id.get())
                .param("entries", chosen.stream().map(EntryId::value).toArray(UUID[]::new))
                .update();
        return new LineupOutcome.Sealed(find(phase, round, source).orElseThrow());
    }

    public Optional<Lineup> find(PhaseId phase, Round round, @Nullable UnitId source) {
        return all(phase, round).stream()
                .filter(lineup -> Objects.equals(lineup.source(), source))
                .findFirst();
    }

    /** Every line-up of a round: one per district, or the contest's one. */
    public List<Lineup> all(PhaseId phase, Round round) {
        return jdbc.sql(READ)
                .param("phase", phase.value())
                .param("round", round.name())
                .query(Lineups::lineup)
                .list();
    }

    private String sealOf(PhaseId phase, Round round, @Nullable UnitId source, List<EntryId> chosen) {
        Map<EntryId, EntryCard> cards = entries.all(chosen);
        String codes = chosen.stream()
                .map(id -> Objects.requireNonNull(cards.get(id)).code())
                .collect(Collectors.joining(","));
        String text = phase + "|" + round + "|" + source + "|" + codes;
        return Sha256.hex(text);
    }

    private static Lineup lineup(ResultSet row, int n) throws SQLException {
        UUID source = row.getObject("source", UUID.class);
        return new Lineup(
                row.getObject("id", UUID.class),
                new PhaseId(row.getObject("phase", UUID.class)),
                Round.valueOf(row.getString("round")),
                source == null ? null : new UnitId(source),
                new PersonId(row.getObject("sealed_by", UUID.class)),
                row.getTimestamp("sealed_at").toInstant(),
                row.getString("seal"),
                Arrays.stream((UUID[]) row.getArray("entries").getArray())
                        .map(EntryId::new)
                        .toList());
    }
}
