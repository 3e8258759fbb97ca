package vn.lantoa.documents;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.entries.EntryId;
import vn.lantoa.journal.Journal;
import vn.lantoa.paper.PaperType;
import vn.lantoa.paper.Series;
import vn.lantoa.paper.SeriesKey;
import vn.lantoa.results.Announced;
import vn.lantoa.results.Award;
import vn.lantoa.results.Results;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Nfc;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Words;

/** Certificates: issued once for each prize that comes with one, never changed, revoked with a reason. */
@Component
class Certificates {

    private final Contests contests;
    private final Results results;
    private final Entries entries;
    private final CertificateRows rows;
    private final Series series;
    private final Journal journal;
    private final InstantSource clock;
    private final Words words;
    private final SecureRandom random = new SecureRandom();

    Certificates(
            Contests contests,
            Results results,
            Entries entries,
            CertificateRows rows,
            Series series,
            Journal journal,
            InstantSource clock,
            MessageSource messages) {
        this.contests = contests;
        this.results = results;
        this.entries = entries;
        this.rows = rows;
        this.series = series;
        this.journal = journal;
        this.clock = clock;
        this.words = new Words(messages, Words.VIETNAMESE);
    }

    /** Prizes announced with a certificate that have none yet, in the order of the award. */
    List<Award> waiting(Announced announced) {
        List<Issued> issued = rows.of(announced.phase());
        return announced.awards().stream()
                .filter(Award::certificate)
                .filter(award -> issued.stream()
                        .noneMatch(one -> one.scheme().equals(award.scheme())
                                && one.entry().equals(award.entry())))
                .toList();
    }

    @Transactional
    public CertificateOutcome issue(Phase phase, AwardOrder order, Actor by) {
        Optional<Announced> announced = results.announced(phase.id());
        if (announced.isEmpty()) {
            return new CertificateOutcome.NotAnnounced();
        }
        rows.lockRegister();
        List<Award> waiting = waiting(announced.get());
        if (waiting.isEmpty()) {
            return new CertificateOutcome.NothingLeft();
        }
        List<Issued> issued = write(phase, order, waiting, by);
        var done = new CertificateOutcome.Done(
                issued.size(),
                issued.getFirst().registerNumber(),
                issued.getLast().registerNumber());
        journal.write(
                by,
                "certificate.issued",
                "phase:" + phase.id(),
                ("Cấp %d giấy chứng nhận, số vào sổ từ %s đến %s, theo " + "Quyết định số %s, người ký %s.")
                        .formatted(
                                done.certificates(),
                                done.first(),
                                done.last(),
                                order.decisionNumber(),
                                order.signerName()));
        return done;
    }

    private List<Issued> write(Phase phase, AwardOrder order, List<Award> waiting, Actor by) {
        Instant now = clock.instant();
        Map<EntryId, EntryCard> cards =
                entries.all(waiting.stream().map(Award::entry).toList());
        SeriesKey register = new SeriesKey(
                order.symbol(),
                PaperType.CERTIFICATE,
                String.valueOf(order.decisionDate().getYear()));
        int position = rows.of(phase.id()).size();
        List<Issued> issued = new ArrayList<>();
        for (Award award : waiting) {
            EntryCard card = Objects.requireNonNull(cards.get(award.entry()));
            String number = series.next(register, now).registerText();
            Issued one = certificate(phase, order, award, card, number, ++position);
            rows.add(one, by.id());
            issued.add(one);
        }
        return issued;
    }

    private Issued certificate(
            Phase phase, AwardOrder order, Award award, EntryCard card, String number, int position) {
        RuleSet rules = contests.rules(card.rules()).orElseThrow().book().rules();
        boolean toUnit = !card.collective() && goesToCollectives(rules, award);
        return new Issued(
                new CertificateId(UUID.randomUUID()),
                phase.id(),
                card.id(),
                award.scheme(),
                position,
                number,
                VerificationCode.random(random),
                order.superior(),
                order.issuer(),
                Nfc.of(order.presenter()),
                words.t(card.collective() || toUnit ? "documents.paper.collective" : "documents.paper.comrade"),
                Nfc.of(toUnit ? card.unitName() : card.authorName()),
                toUnit ? "" : Nfc.of(card.unitName()),
                words.t("documents.paper.wins", small(award.nameVi())),
                rules.title().vi(),
                Nfc.of(card.title()),
                order.decisionNumber(),
                order.decisionDate(),
                order.place(),
                today(),
                order.authority(),
                order.signerTitle(),
                order.signerName(),
                null,
                null);
    }

    /** A prize for collectives that one person's work won is that of the person's unit. */
    private static boolean goesToCollectives(RuleSet rules, Award award) {
        return rules.awards().stream().anyMatch(list -> list.code().equals(award.scheme()) && list.toCollectives());
    }

    /** "Giải Nhất" within a sentence: "giải Nhất". */
    private static String small(String prize) {
        return prize.substring(0, 1).toLowerCase(Locale.of("vi")) + prize.substring(1);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Window.ZONE);
    }

    /** False when it was revoked before: the first reason stands. */
    @Transactional
    public boolean revoke(Issued one, String reason, Actor by) {
        if (!rows.revoke(one.id(), reason, by.id())) {
            return false;
        }
        journal.write(
                by,
                "certificate.revoked",
                "certificate:" + one.registerNumber(),
                "Thu hồi giấy chứng nhận số %s (%s). Lý do: %s."
                        .formatted(one.registerNumber(), one.prize(), reason.replaceAll("\\.$", "")));
        return true;
    }
}
