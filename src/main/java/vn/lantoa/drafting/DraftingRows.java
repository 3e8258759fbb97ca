package vn.lantoa.drafting;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;
import vn.lantoa.shared.PersonId;

/** Drafts and their revisions, which are only ever added to. */
@Component
class DraftingRows {

    private static final String BEGIN = """
            insert into drafting.draft (phase, begun_by) values (:phase, :by)
            on conflict (phase) where closed_at is null do nothing
            returning id
            """;

    /** The newest revision, and the one whose content it shows: itself, or what it points back to. */
    private static final String OPEN = """
            select draft.id, draft.phase, newest.n, shown.n as shown, shown.base, shown.yaml,
                   array_to_string(shown.decided, ',') as decided,
                   person.name as by_name, newest.at,
                   (select max(n) from drafting.revision r
                    where r.draft = draft.id and r.base = shown.n and r.back_to is null) as forth
            from drafting.draft
            join lateral (select n, back_to, by_, at from drafting.revision r
                          where r.draft = draft.id order by n desc limit 1) newest on true
            join drafting.revision shown on shown.draft = draft.id and shown.n = coalesce(newest.back_to, newest.n)
            join accounts.person on person.id = newest.by_
            where draft.phase = :phase and draft.closed_at is null
            """;

    private static final String ADD = """
            insert into drafting.revision (draft, n, base, back_to, yaml, decided, what, by_)
            select :draft, :n, cast(:base as int), cast(:backTo as int), :yaml, cast(:decided as text[]), :what, :by
            where exists (select from drafting.draft where id = :draft and closed_at is null)
            on conflict on constraint one_revision_per_number do nothing
            """;

    private static final String CLOSE = """
            update drafting.draft set closed_at = shared.business_now(), outcome = :outcome
            where id = :draft and closed_at is null
            """;

    private final JdbcClient jdbc;

    DraftingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> begin(PhaseId phase, PersonId by) {
        return jdbc.sql(BEGIN)
                .param("phase", phase.value())
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    Optional<Row> open(PhaseId phase) {
        return jdbc.sql(OPEN).param("phase", phase.value()).query(Row.class).optional();
    }

    /** @return false when somebody else has added that number, or the draft is closed */
    boolean add(
            UUID draft,
            int n,
            @Nullable Integer base,
            RuleSet rules,
            Set<OpenDecision> decided,
            String what,
            PersonId by) {
        return add(
                draft,
                n,
                base,
                null,
                RuleSetYaml.print(rules),
                decided.stream().map(Enum::name).toArray(String[]::new),
                what,
                by);
    }

    boolean point(UUID draft, int n, int backTo, String what, PersonId by) {
        return add(draft, n, null, backTo, null, null, what, by);
    }

    private boolean add(
            UUID draft,
            int n,
            @Nullable Integer base,
            @Nullable Integer backTo,
            @Nullable String yaml,
            String @Nullable [] decided,
            String what,
            PersonId by) {
        return jdbc.sql(ADD)
                        .param("draft", draft)
                        .param("n", n)
                        .param("base", base)
                        .param("backTo", backTo)
                        .param("yaml", yaml)
                        .param("decided", decided)
                        .param("what", what)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    boolean close(UUID draft, String outcome) {
        return jdbc.sql(CLOSE).param("draft", draft).param("outcome", outcome).update() == 1;
    }

    /** One open draft as it stands. */
    record Row(
            UUID id,
            PhaseId phase,
            int n,
            int shown,
            @Nullable Integer base,
            String yaml,
            String decided,
            String byName,
            Instant at,
            @Nullable Integer forth) {

        RulesDraft draft() {
            var rules = ((RuleSetYaml.Reading.Read) RuleBook.read(yaml)).rules();
            var known = EnumSet.noneOf(OpenDecision.class);
            Arrays.stream(decided.split(","))
                    .filter(each -> !each.isEmpty())
                    .map(OpenDecision::valueOf)
                    .forEach(known::add);
            return new RulesDraft(id, phase, n, rules, known, byName, at, base != null, forth != null);
        }
    }
}
