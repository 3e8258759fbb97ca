package vn.lantoa.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.DemoCast;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.ContestSetUp;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.contests.RulesIssuing;
import vn.lantoa.entries.AnEntry;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.publication.Figures;
import vn.lantoa.rules.EntryFigures.Mark;
import vn.lantoa.rules.EntryFigures.Sheet;
import vn.lantoa.shared.Actor;

/** Fixture: a phase of its own with a sealed or announced result, for a phase has one result only. */
@Component
public class AResult {

    private final AnEntry anEntry;
    private final Entries entries;
    private final Contests contests;
    private final ContestSetUp setUp;
    private final RulesIssuing issuing;
    private final Sealer sealer;
    private final Results results;
    private final People people;
    private final JdbcClient jdbc;

    AResult(
            AnEntry anEntry,
            Entries entries,
            Contests contests,
            ContestSetUp setUp,
            RulesIssuing issuing,
            Sealer sealer,
            Results results,
            People people,
            JdbcClient jdbc) {
        this.anEntry = anEntry;
        this.entries = entries;
        this.contests = contests;
        this.setUp = setUp;
        this.issuing = issuing;
        this.sealer = sealer;
        this.results = results;
        this.people = people;
        this.jdbc = jdbc;
    }

    public Actor one(DemoCast who) {
        return people.byEmail(who.email()).orElseThrow().actor();
    }

    /** A phase with the demo's rules and nothing else. */
    public Phase aPhase() {
        return aPhase(rules());
    }

    public Phase aPhase(String yaml) {
        var contest = contests.shown().orElseThrow().id();
        int number = contests.phases(contest).size() + 1;
        PhaseId id = setUp.announce(new Phase(
                new PhaseId(UUID.randomUUID()),
                contest,
                number,
                Phase.Medium.PHOTO,
                "Thi ảnh lần " + number,
                "Photos " + number,
                "",
                "",
                "Vào dịp sơ kết",
                "At the interim review"));
        issuing.issue(id, yaml, "0" + number + "-TL/BTC", "Người Ký", "Trưởng ban", null);
        return contests.phase(id).orElseThrow();
    }

    /** A work of the phase; totals of three or more jurors, and what the public did. */
    FrozenInputs.Input work(Phase phase, String title, List<Integer> sheets, long reactions, long ballots) {
        return work(phase, "Tác giả của " + title, false, title, sheets, reactions, ballots);
    }

    FrozenInputs.Input work(
            Phase phase,
            String author,
            boolean collective,
            String title,
            List<Integer> sheets,
            long reactions,
            long ballots) {
        EntryId id = anEntry.submitted("Huyện ủy Sơn Dương", author, title);
        jdbc.sql("""
                update entries.entry set phase = :phase, collective = :collective,
                       rules = (select rules.id from contests.rules where rules.phase = :phase)
                where id = :id
                """)
                .param("phase", phase.id().value())
                .param("collective", collective)
                .param("id", id.value())
                .update();
        EntryCard card = entries.find(id).orElseThrow();
        List<Sheet> signed = IntStream.range(0, sheets.size())
                .mapToObj(i -> sheet("GK" + (i + 1), sheets.get(i)))
                .toList();
        return new FrozenInputs.Input(card, null, signed, new Figures(Math.toIntExact(reactions), 7, 3), ballots);
    }

    EntryCard card(EntryId id) {
        return entries.find(id).orElseThrow();
    }

    private static Sheet sheet(String juror, int total) {
        int content = Math.min(40, total);
        int feeling = Math.min(30, total - content);
        return new Sheet(
                juror,
                List.of(
                        new Mark("noi-dung", BigDecimal.valueOf(content)),
                        new Mark("an-tuong", BigDecimal.valueOf(feeling)),
                        new Mark("ky-thuat", BigDecimal.valueOf(total - content - feeling))));
    }

    Snapshot seal(Phase phase, List<FrozenInputs.Input> works) {
        return ((SealOutcome.Done) sealer.seal(phase.id(), new FrozenInputs(works), one(DemoCast.STAFF))).snapshot();
    }

    /** Announced, with a first prize for a collective of a very long name and a second prize for one author. */
    public Winners announced() {
        Phase phase = aPhase();
        var first = work(
                phase,
                "Nhóm tác giả Nguyễn Thị Phương Quỳnh, Đỗ Hoàng Ngọc Bảo Châu, Ma Doãn Khánh, Trương Thị Tuyết Nhung và"
                        + " Lường Văn Thưởng",
                true,
                "Đường về bản Khuổi Củng mùa lũ",
                List.of(95, 91, 93),
                500,
                2);
        var second = work(phase, "Vàng A Páo", false, "Gặt giúp dân", List.of(90, 90, 90), 120, 5);
        Snapshot snapshot = seal(phase, new ArrayList<>(List.of(second, first)));
        results.announce(phase, one(DemoCast.HEAD));
        return new Winners(phase, first.card(), second.card(), snapshot.sealedAt());
    }

    /** The phase and its two winners. */
    public record Winners(Phase phase, EntryCard first, EntryCard second, java.time.Instant sealedAt) {}

    private static String rules() {
        try {
            return new ClassPathResource("rulesets/tuyen-quang-2022-anh.yaml")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
