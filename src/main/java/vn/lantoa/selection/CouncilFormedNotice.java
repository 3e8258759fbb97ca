package vn.lantoa.selection;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.PeopleLetters;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.messaging.Letter;
import vn.lantoa.shared.PersonId;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** Tells the members of a council that they sit on it, as what, and by which decision. */
@Component
class CouncilFormedNotice {

    private final PeopleLetters letters;
    private final Contests contests;
    private final Councils councils;
    private final BaseUrl base;
    private final Words vietnamese;

    CouncilFormedNotice(
            PeopleLetters letters, Contests contests, Councils councils, BaseUrl base, MessageSource messages) {
        this.letters = letters;
        this.contests = contests;
        this.councils = councils;
        this.base = base;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    void tell(Council council, Composition composition) {
        Map<PersonId, Seat.Role> roles =
                composition.seats().stream().collect(Collectors.toMap(Seat::person, Seat::role, (a, b) -> a));
        String phase = contests.phase(council.phase()).map(Phase::nameVi).orElse("");
        String unit = councils.unitName(council);
        letters.send(
                roles.keySet(),
                person -> Letter.notice(
                                vietnamese.t("selection.notice.formed.subject", unit),
                                vietnamese.t(
                                        "selection.notice.formed.body",
                                        person.called(),
                                        vietnamese.t("selection.role." + roles.get(person.id())),
                                        unit,
                                        phase,
                                        composition.decision().number(),
                                        base.of("/xet-chon")))
                        .leadingTo("/viec-cua-toi"));
    }
}
