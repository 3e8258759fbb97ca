package vn.lantoa.entries;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
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
import vn.lantoa.shared.Actor;

/** Submits a draft: checked by the rules it was begun under, in time by the one clock, within the author's cap. */
@Component
class Submitting {

    /** One author's submissions wait for each other, so that parallel presses cannot exceed the cap. */
    private static final String MY_TURN = "select pg_advisory_xact_lock(hashtextextended(:author, 20))";

    /** A clerk answers for the works of several authors, told apart by name; anybody else is one author, whatever the name. */
    private static final String COUNT = """
            select count(*) from entries.card
            where phase = :phase and author = :author and status = 'SUBMITTED' and id <> :id
              and (not :ofClerk or shared.folded(author_name) = shared.folded(:name))
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
    private final Admission admission;
    private final People people;
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
            Admission admission,
            People people,
            Media media,
            Journal journal,
            Receipts receipts,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.drafts = drafts;
        this.contests = contests;
        this.admission = admission;
        this.people = people;
        this.media = media;
        this.journal = journal;
        this.receipts = receipts;
        this.clock = clock;
        this.events = events;
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
        if (draft.upper() != null && !contests.allows(draft.phase(), Activity.ENTER, draft.upper())) {
            return closed(draft);
        }
        Optional<Submission> no = admission.refusal(draft, rules, by);
        if (no.isPresent()) {
            return no.get();
        }
        EntryCard authors = handOver(draft);
        jdbc.sql(MY_TURN)
                .param("author", authors.author().toString())
                .query((row, n) -> n)
                .list();
        Integer cap = rules.book().entryForm(category(authors, rules)).maxPerAuthor();
        return cap != null && already(authors) >= cap ? new Submission.CapReached(cap) : commit(authors, rules, by);
    }

    private EntryCard handOver(EntryCard draft) {
        String email = drafts.contact(draft.id()).authorEmail();
        if (email.isEmpty()) {
            return draft;
        }
        drafts.handOver(draft.id(), people.join(draft.authorName(), email).id());
        return entries.find(draft.id()).orElseThrow();
    }

    static Category category(EntryCard entry, IssuedRules rules) {
        return rules.book().category(entry.category()).orElseThrow();
    }

    private int already(EntryCard draft) {
        return jdbc.sql(COUNT)
                .param("phase", draft.phase().value())
                .param("author", draft.author().value())
                .param("ofClerk", !people.clerkOf(draft.author()).isEmpty())
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
                        .map(p -> "\n" + Objects.requireNonNull(files.get(p)).sha256())
                        .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
