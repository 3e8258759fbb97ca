package vn.lantoa.entries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.journal.Journal;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaId;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.shared.Actor;

/** Submits a draft: checked by the rules it was begun under, in time by the one clock, within the caps. */
@Component
class Submitting {

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
    private final Admission admission;
    private final People people;
    private final SubmissionCaps room;
    private final Media media;
    private final Journal journal;
    private final Receipts receipts;
    private final InstantSource clock;

    Submitting(
            JdbcClient jdbc,
            Entries entries,
            Drafts drafts,
            Contests contests,
            Admission admission,
            People people,
            SubmissionCaps room,
            Media media,
            Journal journal,
            Receipts receipts,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.drafts = drafts;
        this.contests = contests;
        this.admission = admission;
        this.people = people;
        this.room = room;
        this.media = media;
        this.journal = journal;
        this.receipts = receipts;
        this.clock = clock;
    }

    @Transactional
    public Submission submit(EntryId id, Actor by) {
        drafts.hold(id);
        EntryCard draft = entries.find(id).orElseThrow();
        if (!draft.code().isEmpty()) {
            return new Submission.Accepted(draft.code());
        }
        Submission came = decide(draft, contests.rules(draft.rules()).orElseThrow(), by);
        if (!(came instanceof Submission.Accepted)) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return came;
    }

    /** Whoever is out of time hears that first, and is not sent to mend what cannot be sent. */
    private Submission decide(EntryCard draft, IssuedRules rules, Actor by) {
        boolean known = draft.unit() != null || rules.book().rules().tiers().isEmpty();
        if (known && !contests.allows(draft.phase(), Activity.ENTER, draft.upper())) {
            return closed(draft);
        }
        Optional<Submission> no = admission.refusal(draft, rules.book(), by);
        if (no.isPresent()) {
            return no.get();
        }
        EntryCard authors = handOver(draft, by);
        List<Finding> full = room.refusals(authors, rules.book());
        return full.isEmpty() ? commit(authors, rules, by) : new Submission.NoRoom(full);
    }

    private EntryCard handOver(EntryCard draft, Actor by) {
        String email = drafts.particulars(draft.id()).authorEmail();
        if (email.isEmpty()) {
            return draft;
        }
        drafts.handOver(draft.id(), people.join(draft.authorName(), email, by).id());
        return entries.find(draft.id()).orElseThrow();
    }

    static Category category(EntryCard entry, RuleBook book) {
        return book.category(entry.category()).orElseThrow();
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
                        + draft.title() + "” (" + draft.photos().size()
                        + (FormQuestions.of(rules.book(), draft.category()).isClip() ? " clip" : " ảnh") + ") của "
                        + draft.authorName() + ", "
                        + draft.unitName() + ", theo Thể lệ số " + rules.number() + ".");
        receipts.send(accepted);
        return new Submission.Accepted(code.get());
    }

    private Submission closed(EntryCard draft) {
        PhaseWindow window =
                contests.authorsWindow(draft.phase(), draft.upper()).orElseThrow();
        return window.isOver(clock.instant()) && window.to() != null
                ? new Submission.TooLate(window.to())
                : new Submission.NotOpenYet(window.from());
    }

    /** SHA-256 over what was submitted: each field on a line, then what the category asks, then each file's own SHA-256. */
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
                + said(draft)
                + draft.photos().stream()
                        .map(p -> "\n" + Objects.requireNonNull(files.get(p)).sha256())
                        .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String said(EntryCard draft) {
        PrivateDetails of = drafts.particulars(draft.id());
        String machine = Boolean.TRUE.equals(of.machineUsed()) ? of.machineNote() : "";
        return "\n" + draft.category() + "\n" + of.kind() + "\n" + String.join(", ", of.parts()) + "\n" + machine;
    }
}
