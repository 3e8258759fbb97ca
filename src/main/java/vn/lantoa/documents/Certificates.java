package vn.lantoa.documents;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
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
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;

/** Certificates: issued once for each prize that comes with one, never changed, revoked with a reason. */
@Component
class Certificates {

    private final Results results;
    private final Entries entries;
    private final CertificateRows rows;
    private final Series series;
    private final Journal journal;
    private final InstantSource clock;
    private final CertificateWriter writer;

    Certificates(
            Results results,
            Entries entries,
            CertificateRows rows,
            Series series,
            Journal journal,
            InstantSource clock,
            CertificateWriter writer) {
        this.results = results;
        this.entries = entries;
        this.rows = rows;
        this.series = series;
        this.journal = journal;
        this.clock = clock;
        this.writer = writer;
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
            Issued one = writer.write(phase, order, award, card, number, ++position);
            rows.add(one, by.id());
            issued.add(one);
        }
        return issued;
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
