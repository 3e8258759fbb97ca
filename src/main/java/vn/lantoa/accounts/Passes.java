package vn.lantoa.accounts;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.CrockfordCode;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.BaseUrl;

/**
 * Passes: one-time codes that one person hands to another whom he has identified, on a slip, by a link, or spoken. They
 * let people in who have no e-mail address, and everybody where no mail server is. For whoever decides and has been in
 * before, a second administrator confirms first; each pass stands on the person's own page.
 */
@Component
public class Passes {

    private static final int LETTERS = 12;
    private static final Pattern GROUPS = Pattern.compile("(.{4})(.{4})(.{4})");

    private final PassRows rows;
    private final PassRights rights;
    private final SecondFactors factors;
    private final Sessions sessions;
    private final People people;
    private final Journal journal;
    private final BaseUrl base;
    private final SecureRandom random = new SecureRandom();

    Passes(
            PassRows rows,
            PassRights rights,
            SecondFactors factors,
            Sessions sessions,
            People people,
            Journal journal,
            BaseUrl base) {
        this.rows = rows;
        this.rights = rights;
        this.factors = factors;
        this.sessions = sessions;
        this.people = people;
        this.journal = journal;
        this.base = base;
    }

    /** What a pass is for, and how long it lasts. */
    public enum Kind {
        /** The first way in, by a link or a printed slip. */
        INVITATION(Duration.ofDays(14), "phiếu mời"),
        /** Instead of a code that could not be sent. */
        HANDED(Duration.ofMinutes(15), "mã đăng nhập trao tay"),
        /** For a lost telephone: its use removes the second factors and ends every session. */
        RECOVERY(Duration.ofHours(1), "mã khôi phục");

        private final Duration lasts;
        private final String inWords;

        Kind(Duration lasts, String inWords) {
            this.lasts = lasts;
            this.inWords = inWords;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    /** A pass on record. @param name whose it is @param awaiting a second administrator has not confirmed it yet */
    public record Pass(
            UUID id,
            PersonId person,
            String name,
            Kind kind,
            String why,
            PersonId issuer,
            String issuedBy,
            Instant issuedAt,
            @Nullable String confirmedBy,
            @Nullable Instant expiresAt,
            @Nullable Instant usedAt,
            @Nullable Instant withdrawnAt,
            boolean awaiting) {}

    /** What is handed over; it is shown once and kept nowhere. @param link the secret is behind the #, which no server sees */
    public record Slip(PersonId person, String code, String link, Duration lasts) {}

    /** What came of issuing or confirming a pass. */
    public sealed interface Outcome {
        record Issued(Slip slip) implements Outcome {}

        /** The person decides and has been in before: another administrator has to confirm. */
        record Awaiting() implements Outcome {}

        /** This person may not issue or confirm it: not the unit above, not an administrator, or the same one twice. */
        record NotYours() implements Outcome {}
    }

    /** Passes of before that were not used hold no longer. */
    @Transactional
    public Outcome issue(PersonId person, Kind kind, String why, Actor by) {
        if (!rights.mayLetIn(by.id(), person)) {
            return new Outcome.NotYours();
        }
        boolean second = rights.needsSecondAdministrator(person);
        String secret = second ? null : CrockfordCode.random(LETTERS, random);
        rows.add(person, kind, why, by.id(), secret);
        journal.write(
                by,
                second ? "pass.asked" : "pass.issued",
                "person:" + person,
                by.name() + (second ? " đề nghị cấp " : " cấp ") + kind.inWords + " cho " + nameOf(person)
                        + (second ? ", chờ một người quản trị khác xác nhận." : ".")
                        + (why.isEmpty() ? "" : " Lý do: " + why));
        return secret == null ? new Outcome.Awaiting() : new Outcome.Issued(slip(person, secret, kind));
    }

    /** A second administrator confirms, sees the code and hands it over. */
    @Transactional
    public Outcome confirm(UUID pass, Actor by) {
        if (!people.isAdministrator(by.id())) {
            return new Outcome.NotYours();
        }
        String secret = CrockfordCode.random(LETTERS, random);
        Optional<PersonId> person = rows.confirm(pass, secret, by.id());
        if (person.isEmpty()) {
            return new Outcome.NotYours();
        }
        Kind kind = rows.find(pass).orElseThrow().kind();
        journal.write(
                by,
                "pass.confirmed",
                "person:" + person.get(),
                by.name() + " xác nhận việc cấp " + kind.inWords + " cho " + nameOf(person.get()) + ".");
        return new Outcome.Issued(slip(person.get(), secret, kind));
    }

    /** False when it was used or withdrawn before, or is not this person's to withdraw. */
    @Transactional
    public boolean withdraw(UUID pass, Actor by) {
        Optional<Pass> found =
                rows.find(pass).filter(one -> one.person().equals(by.id()) || rights.mayLetIn(by.id(), one.person()));
        boolean withdrawn = found.isPresent() && rows.withdraw(pass).isPresent();
        if (withdrawn) {
            journal.write(
                    by,
                    "pass.withdrawn",
                    "person:" + found.get().person(),
                    by.name() + " hủy " + found.get().kind().inWords + " của "
                            + found.get().name() + ".");
        }
        return withdrawn;
    }

    /** Who comes in by this code, once; empty when it is wrong, used, withdrawn or too old. */
    @Transactional
    public Optional<Person> redeem(String typed) {
        return CrockfordCode.typed(typed, LETTERS).flatMap(rows::use).map(used -> {
            Person person = people.find(used.person()).orElseThrow();
            if (used.kind() == Kind.RECOVERY) {
                sessions.endAll(used.person());
                factors.removeAll(used.person(), person.actor());
            }
            journal.write(
                    person.actor(),
                    "pass.used",
                    "person:" + used.person(),
                    nameOf(used.person()) + " vào bằng " + used.kind().inWords + ".");
            return person;
        });
    }

    /** Whether such a pass was ever issued or asked for. */
    boolean isKnown(UUID pass) {
        return rows.find(pass).isPresent();
    }

    public List<Pass> of(PersonId person) {
        return rows.of(person);
    }

    /** What waits for a second administrator, the oldest first. */
    public List<Pass> awaiting() {
        return rows.awaiting();
    }

    private Slip slip(PersonId person, String secret, Kind kind) {
        String grouped = GROUPS.matcher(secret).replaceFirst("$1-$2-$3");
        return new Slip(person, grouped, base.of("/loi-moi#" + grouped), kind.lasts());
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(Person::called).orElse("");
    }
}
