package vn.lantoa.entries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.EntryFacts;
import vn.lantoa.rules.EntryForm;
import vn.lantoa.rules.Finding;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;

/** Submits a draft: checked by the rules it was begun under, in time by the one clock, within the author's cap. */
@Component
class Submitting {

    /** One author's submissions wait for each other, so that parallel presses cannot exceed the cap. */
    private static final String MY_TURN = "select pg_advisory_xact_lock(hashtextextended(:author, 20))";

    private static final String COUNT = """
            select count(*) from entries.card
            where phase = :phase and author = :author and author_name = :name and status = 'SUBMITTED' and id <> :id
            """;

    /** The verdict on the deadline is part of the statement that commits. */
    private static final String SUBMIT = """
            insert into entries.submission (entry, code, by_, digest)
            select entry.id,
                   contest.code_prefix || '-' || lpad(nextval('entries.code_number')::text, 4, '0'), :by, :digest
            from entries.entry
            join contests.phase on phase.id = entry.phase
            join contests.contest on contest.id = phase.contest
            where entry.id = :id and contests.allows(entry.phase, 'ENTER', entry.upper)
            returning code
            """;

    private final JdbcClient jdbc;
    private final Entries entries;
    private final Drafts drafts;
    private final Contests contests;
    private final Media media;
    private final Journal journal;
    private final Receipts receipts;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;

    Submitting(
            JdbcClient jdbc,
            Entries entries,
            Drafts drafts,
            Contests contests,
            Media media,
            Journal journal,
            Receipts receipts,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.drafts = drafts;
        this.contests = contests;
        this.media = media;
        this.journal = journal;
        this.receipts = receipts;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Submission submit(EntryId id, Actor by) {
        EntryCard draft = entries.find(id).orElseThrow();
        jdbc.sql(MY_TURN)
                .param("author", draft.author() + draft.authorName())
                .query((row, n) -> n)
                .list();
        draft = entries.find(id).orElseThrow();
        if (!draft.code().isEmpty()) {
            return new Submission.Accepted(draft.code());
        }
        IssuedRules rules = contests.rules(draft.rules()).orElseThrow();
        Optional<Submission> no = refusal(draft, rules);
        return no.isPresent() ? no.get() : commit(draft, rules, by);
    }

    private Optional<Submission> refusal(EntryCard draft, IssuedRules rules) {
        if (draft.unit() == null || draft.upper() == null) {
            return Optional.of(new Submission.UnitMissing());
        }
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        if (files.values().stream().anyMatch(f -> f.status() == MediaFile.Status.RECEIVED)) {
            return Optional.of(new Submission.NotReady());
        }
        List<Finding> findings = findings(draft, rules, files);
        if (!findings.isEmpty()) {
            return Optional.of(new Submission.Refused(findings));
        }
        EntryForm form = rules.book().entryForm(category(draft, rules));
        Integer cap = form.maxPerAuthor();
        return cap != null && already(draft) >= cap ? Optional.of(new Submission.CapReached(cap)) : Optional.empty();
    }

    List<Finding> findings(EntryCard draft, IssuedRules rules, Map<MediaId, MediaFile> files) {
        List<Finding> all = new ArrayList<>(rules.book().checkEntry(facts(draft, files)));
        for (MediaId photo : draft.photos()) {
            MediaFile file = files.get(photo);
            if (file != null && file.status() == MediaFile.Status.READY) {
                all.addAll(rules.book().checkFile(category(draft, rules), PhotoFacts.of(file)));
            }
        }
        return all.stream().filter(Finding::isError).distinct().toList();
    }

    private EntryFacts facts(EntryCard draft, Map<MediaId, MediaFile> files) {
        return new EntryFacts(
                draft.category(),
                draft.collective() ? Entrants.EntrantKind.COLLECTIVE : Entrants.EntrantKind.INDIVIDUAL,
                draft.caption(),
                draft.place(),
                draft.takenOn() == null
                        ? null
                        : draft.takenOn().atStartOfDay(Window.ZONE).toInstant(),
                draft.photos().stream()
                        .filter(files::containsKey)
                        .map(files::get)
                        .filter(f -> f.status() == MediaFile.Status.READY)
                        .map(PhotoFacts::of)
                        .toList(),
                drafts.declared(draft.id()),
                null,
                !draft.author().equals(draft.enteredBy()),
                List.of());
    }

    static Category category(EntryCard entry, IssuedRules rules) {
        return rules.book().category(entry.category()).orElseThrow();
    }

    private int already(EntryCard draft) {
        return jdbc.sql(COUNT)
                .param("phase", draft.phase().value())
                .param("author", draft.author().value())
                .param("name", draft.authorName())
                .param("id", draft.id().value())
                .query(Integer.class)
                .single();
    }

    private Submission commit(EntryCard draft, IssuedRules rules, Actor by) {
        Optional<String> code = jdbc.sql(SUBMIT)
                .param("id", draft.id().value())
                .param("by", by.id().value())
                .param("digest", digest(draft))
                .query(String.class)
                .optional();
        if (code.isEmpty()) {
            return closed(draft);
        }
        EntryCard accepted = entries.find(draft.id()).orElseThrow();
        journal.write(
                by,
                "entry.submitted",
                "entry:" + code.get(),
                by.name() + " gửi tác phẩm " + code.get() + " “"
                        + draft.title() + "” (" + draft.photos().size() + " ảnh) của " + draft.authorName() + ", "
                        + draft.unitName() + ", theo Thể lệ số " + rules.number() + ".");
        receipts.send(accepted);
        events.publishEvent(
                new EntrySubmitted(draft.id().value(), code.get(), draft.phase().value()));
        return new Submission.Accepted(code.get());
    }

    private Submission closed(EntryCard draft) {
        PhaseWindow window =
                contests.window(draft.phase(), Activity.ENTER, draft.upper()).orElseThrow();
        return window.isOver(clock.instant()) && window.to() != null
                ? new Submission.TooLate(window.to())
                : new Submission.NotOpenYet(window.from());
    }

    /** SHA-256 over what was submitted: each field on a line, then each photo's own SHA-256. */
    String digest(EntryCard draft) {
        Map<MediaId, MediaFile> files = media.findAll(draft.photos());
        LocalDate taken = draft.takenOn();
        String text = String.join(
                        "\n",
                        draft.authorName(),
                        draft.unitName(),
                        draft.title(),
                        draft.caption(),
                        draft.place(),
                        taken == null ? "" : taken.toString())
                + draft.photos().stream()
                        .map(p -> "\n"
                                + java.util.Objects.requireNonNull(files.get(p)).sha256())
                        .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
