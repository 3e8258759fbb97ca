package vn.lantoa.results;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.Prize;
import vn.lantoa.shared.Actor;

/** Puts frozen inputs, the formula they met and what came of it under one seal. */
@Component
class Sealer {

    private static final String SNAPSHOT = """
            insert into results.snapshot (phase, rules, fingerprint, draw_seed, digest, sealed_by)
            values (:phase, :rules, :fingerprint, :seed, :digest, :by)
            on conflict do nothing
            returning id
            """;

    private static final String STANDING = """
            insert into results.standing (snapshot, position, entry, code, title, author_name, collective, unit_name, inputs,
                place, shared, total, jury, public_part, total_shown, jury_shown, public_shown, tie_vi, tie_en, why_vi, why_en)
            values (:snapshot, :position, :entry, :code, :title, :author, :collective, :unit, cast(:inputs as json),
                :place, :shared, :total, :jury, :public, :totalShown, :juryShown, :publicShown, :tieVi, :tieEn, :whyVi, :whyEn)
            """;

    private static final String PRIZE = """
            insert into results.prize (snapshot, position, entry, scheme, scheme_vi, scheme_en, level, name_vi, name_en,
                place, beyond_count, certificate, cash)
            values (:snapshot, :position, :entry, :scheme, :schemeVi, :schemeEn, :level, :nameVi, :nameEn,
                :place, :beyond, :certificate, :cash)
            """;

    private final JdbcClient jdbc;
    private final Contests contests;
    private final SnapshotRows rows;
    private final InputText inputs;
    private final Journal journal;

    Sealer(JdbcClient jdbc, Contests contests, SnapshotRows rows, InputText inputs, Journal journal) {
        this.jdbc = jdbc;
        this.contests = contests;
        this.rows = rows;
        this.inputs = inputs;
        this.journal = journal;
    }

    /** Once for a phase; the draw, should ties come to one, goes by the fingerprint of the rules, known since their issue. */
    @Transactional
    public SealOutcome seal(PhaseId phase, FrozenInputs frozen, Actor by) {
        IssuedRules rules = contests.rules(phase).orElseThrow();
        String seed = rules.fingerprint();
        ComputedResult verdict = ComputedResult.of(
                rules.book(),
                frozen.inputs().stream().map(FrozenInputs.Input::figures).toList(),
                seed);
        List<Snapshot.Line> lines = lines(frozen, verdict);
        List<Award> awards = awards(lines, verdict);
        String digest = Digest.of(rules.fingerprint(), seed, lines, awards);
        Optional<UUID> id = jdbc.sql(SNAPSHOT)
                .param("phase", phase.value())
                .param("rules", rules.id().value())
                .param("fingerprint", rules.fingerprint())
                .param("seed", seed)
                .param("digest", digest)
                .param("by", by.id().value())
                .query(UUID.class)
                .optional();
        if (id.isEmpty()) {
            return new SealOutcome.Already();
        }
        IntStream.range(0, lines.size()).forEach(i -> write(id.get(), i + 1, lines.get(i)));
        IntStream.range(0, awards.size()).forEach(i -> write(id.get(), i + 1, awards.get(i)));
        Snapshot sealed = rows.of(phase).orElseThrow();
        journal.write(
                by,
                "result.sealed",
                "phase:" + phase,
                ("Chốt kết quả: %d tác phẩm, %d được xếp hạng, %d giải thưởng; "
                                + "theo Thể lệ số %s; dấu vân SHA-256 %s.")
                        .formatted(lines.size(), sealed.ranked(), awards.size(), rules.number(), digest));
        return new SealOutcome.Done(sealed);
    }

    private List<Snapshot.Line> lines(FrozenInputs frozen, ComputedResult verdict) {
        Map<String, FrozenInputs.Input> byCode = frozen.inputs().stream()
                .collect(Collectors.toMap(input -> input.card().code(), Function.identity()));
        return verdict.standings().stream()
                .map(standing -> line(Objects.requireNonNull(byCode.get(standing.code())), standing))
                .toList();
    }

    private Snapshot.Line line(FrozenInputs.Input input, Standing standing) {
        var card = input.card();
        return new Snapshot.Line(
                card.id(),
                card.title(),
                card.authorName(),
                card.collective(),
                card.unitName(),
                inputs.write(input.figures()),
                standing);
    }

    private static List<Award> awards(List<Snapshot.Line> lines, ComputedResult verdict) {
        var ids = lines.stream().collect(Collectors.toMap(Snapshot.Line::code, Snapshot.Line::entry));
        return verdict.given().stream()
                .map(given -> {
                    Prize prize = given.award().prize();
                    return new Award(
                            given.scheme(),
                            given.schemeName().vi(),
                            given.schemeName().en(),
                            prize.level(),
                            prize.name().vi(),
                            prize.name().en(),
                            given.award().place(),
                            Objects.requireNonNull(ids.get(given.award().entry())),
                            given.award().beyondCount(),
                            prize.rewards().stream().anyMatch(Prize.Reward.Certificate.class::isInstance),
                            prize.rewards().stream().mapToLong(Sealer::cash).sum());
                })
                .toList();
    }

    private static long cash(Prize.Reward reward) {
        return reward instanceof Prize.Reward.Cash cash ? cash.dong() : 0;
    }

    private void write(UUID snapshot, int position, Snapshot.Line line) {
        Standing at = line.standing();
        jdbc.sql(STANDING)
                .param("snapshot", snapshot)
                .param("position", position)
                .param("entry", line.entry().value())
                .param("code", at.code())
                .param("title", line.title())
                .param("author", line.authorName())
                .param("collective", line.collective())
                .param("unit", line.unitName())
                .param("inputs", line.inputs())
                .param("place", at.place())
                .param("shared", at.shared())
                .param("total", at.total().exact())
                .param("jury", at.jury().exact())
                .param("public", at.publicPart().exact())
                .param("totalShown", at.total().shown())
                .param("juryShown", at.jury().shown())
                .param("publicShown", at.publicPart().shown())
                .param("tieVi", at.tieVi())
                .param("tieEn", at.tieEn())
                .param("whyVi", at.whyVi().toArray(String[]::new))
                .param("whyEn", at.whyEn().toArray(String[]::new))
                .update();
    }

    private void write(UUID snapshot, int position, Award award) {
        jdbc.sql(PRIZE)
                .param("snapshot", snapshot)
                .param("position", position)
                .param("entry", award.entry().value())
                .param("scheme", award.scheme())
                .param("schemeVi", award.schemeVi())
                .param("schemeEn", award.schemeEn())
                .param("level", award.level().name())
                .param("nameVi", award.nameVi())
                .param("nameEn", award.nameEn())
                .param("place", award.place())
                .param("beyond", award.beyondCount())
                .param("certificate", award.certificate())
                .param("cash", award.cash())
                .update();
    }
}
