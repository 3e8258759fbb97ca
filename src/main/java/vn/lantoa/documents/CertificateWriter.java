package vn.lantoa.documents;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.results.Award;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.shared.Nfc;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Words;

/** What a certificate says: to whom, for what, by which decision; always in Vietnamese. */
@Component
class CertificateWriter {

    private final Contests contests;
    private final InstantSource clock;
    private final Words words;
    private final SecureRandom random = new SecureRandom();

    CertificateWriter(Contests contests, InstantSource clock, MessageSource messages) {
        this.contests = contests;
        this.clock = clock;
        this.words = new Words(messages, Words.VIETNAMESE);
    }

    /** Nothing is kept yet; what stands on the paper is fixed here, from the rules the work was entered under. */
    Issued write(Phase phase, AwardOrder order, Award award, EntryCard card, String number, int position) {
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
                LocalDate.ofInstant(clock.instant(), Window.ZONE),
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
}
