package vn.lantoa.entries;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.accounts.People;
import vn.lantoa.rules.Calendar;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.CapCount;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RecurringRound;
import vn.lantoa.rules.RuleBook;

/** How many works may be sent: the caps of the rules, counted while nobody else can add to what is counted. */
@Component
class SubmissionCaps {

    /** Submissions that share a cap wait for each other, so that parallel presses cannot exceed it. */
    private static final String MY_TURN = "select pg_advisory_xact_lock(hashtextextended(:what, 20))";

    /**
     * What stands beside this entry within one cap; a null bound does not bind. A clerk answers for the works of
     * several authors, told apart by name; anybody else is one author, whatever the name.
     */
    private static final String COUNT = """
            select count(*) from entries.card
            where phase = :phase and status = 'SUBMITTED' and id <> :id
              and (cast(:author as uuid) is null or author = :author)
              and (not :ofClerk or shared.folded(author_name) = shared.folded(:name))
              and (cast(:unit as uuid) is null or unit = :unit)
              and (cast(:category as text) is null or category = :category)
              and (cast(:from as timestamptz) is null or submitted_at >= cast(:from as timestamptz))
              and (cast(:until as timestamptz) is null or submitted_at < cast(:until as timestamptz))
            """;

    private static final String TWICE = """
            select exists (
                select from entries.photo mine
                join media.file mine_file on mine_file.id = mine.media
                join media.file other_file on other_file.sha256 = mine_file.sha256
                join entries.photo other on other.media = other_file.id and other.entry <> mine.entry
                join entries.card on card.id = other.entry
                where mine.entry = :id and card.phase = :phase and card.status = 'SUBMITTED')
            """;

    private final JdbcClient jdbc;
    private final People people;
    private final InstantSource clock;

    SubmissionCaps(JdbcClient jdbc, People people, InstantSource clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Why this work does not fit beside those sent before it. Whoever asks commits in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Finding> refusals(EntryCard draft, RuleBook book) {
        List<Cap> caps = book.caps(Submitting.category(draft, book));
        boolean overlap = book.rules().noOverlap();
        waitMyTurn(draft, caps, overlap);
        List<Finding> no = new ArrayList<>();
        for (Cap cap : caps) {
            new CapCount(cap, standing(cap, draft, book)).noRoom().ifPresent(no::add);
        }
        if (overlap && isSentTwice(draft)) {
            no.add(Finding.error(Clause.WORKS, "rules.text.noOverlap"));
        }
        return no;
    }

    /** What is missing to the least numbers of the rules, this entry counted among what was sent. */
    List<Finding> missing(EntryCard entry, RuleBook book) {
        int itself = entry.status() == EntryStatus.SUBMITTED ? 1 : 0;
        return book.caps(Submitting.category(entry, book)).stream()
                .filter(cap -> cap.min() != null)
                .flatMap(cap -> new CapCount(cap, standing(cap, entry, book) + itself).missing().stream())
                .toList();
    }

    /** Always in this order, one of each, so that no two wait for each other. */
    private void waitMyTurn(EntryCard draft, List<Cap> caps, boolean overlap) {
        Stream.of(
                        Optional.of("author:" + draft.author()),
                        any(caps, Cap.Scope.UNIT) ? Optional.of("unit:" + draft.unit()) : Optional.<String>empty(),
                        overlap || any(caps, Cap.Scope.CONTEST)
                                ? Optional.of("phase:" + draft.phase())
                                : Optional.<String>empty())
                .flatMap(Optional::stream)
                .forEach(what -> jdbc.sql(MY_TURN)
                        .param("what", what)
                        .query((row, n) -> n)
                        .list());
    }

    private static boolean any(List<Cap> caps, Cap.Scope scope) {
        return caps.stream().anyMatch(cap -> cap.scope() == scope);
    }

    private int standing(Cap cap, EntryCard draft, RuleBook book) {
        return switch (cap.scope()) {
            case AUTHOR -> count(draft, true, false, cap.category(), null);
            case CATEGORY -> count(draft, true, false, draft.category(), null);
            case THEME -> count(draft, true, false, cap.category(), theme(book));
            case UNIT -> draft.unit() == null ? 0 : count(draft, false, true, cap.category(), null);
            case CONTEST -> count(draft, false, false, cap.category(), null);
            // the form sends one work at a time, and each sending is a batch of its own
            case BATCH -> 0;
        };
    }

    /** The round under way, when the rules have rounds with a theme each; otherwise the phase has one theme. */
    private @Nullable RecurringRound theme(RuleBook book) {
        Instant now = clock.instant();
        return book.rules().rounds().stream()
                .filter(round -> Calendar.from(round.from())
                        .filter(from -> !now.isBefore(from))
                        .isPresent())
                .filter(round ->
                        Calendar.until(round.until()).filter(now::isBefore).isPresent())
                .findFirst()
                .orElse(null);
    }

    private int count(
            EntryCard draft,
            boolean ofAuthor,
            boolean ofUnit,
            @Nullable String category,
            @Nullable RecurringRound within) {
        return jdbc.sql(COUNT)
                .param("phase", draft.phase().value())
                .param("id", draft.id().value())
                .param("author", ofAuthor ? draft.author().value() : null)
                .param("ofClerk", ofAuthor && !people.clerkOf(draft.author()).isEmpty())
                .param("name", draft.authorName())
                .param("unit", ofUnit && draft.unit() != null ? draft.unit().value() : null)
                .param("category", category)
                .param("from", within == null ? null : at(Calendar.from(within.from())))
                .param("until", within == null ? null : at(Calendar.until(within.until())))
                .query(Integer.class)
                .single();
    }

    private static @Nullable String at(Optional<Instant> instant) {
        return instant.map(Instant::toString).orElse(null);
    }

    private boolean isSentTwice(EntryCard draft) {
        return jdbc.sql(TWICE)
                .param("id", draft.id().value())
                .param("phase", draft.phase().value())
                .query(Boolean.class)
                .single();
    }
}
