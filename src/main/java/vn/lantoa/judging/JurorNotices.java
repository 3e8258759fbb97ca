package vn.lantoa.judging;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.PeopleLetters;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.messaging.Letter;
import vn.lantoa.web.BaseUrl;
import vn.lantoa.web.page.Words;

/** Tells jurors that they sit on a panel, and that a round is open. No word of any work, so that judging stays blind. */
@Component
class JurorNotices {

    private final PeopleLetters letters;
    private final Contests contests;
    private final BaseUrl base;
    private final Words vietnamese;

    JurorNotices(PeopleLetters letters, Contests contests, BaseUrl base, MessageSource messages) {
        this.letters = letters;
        this.contests = contests;
        this.base = base;
        this.vietnamese = new Words(messages, Words.VIETNAMESE);
    }

    void panelSetUp(PhaseId phase, Membership membership) {
        tell("panel", phase, membership.jurors(), membership.decision().number());
    }

    /** @param works how many are to be scored, recusals left out of account */
    void roundOpened(PhaseId phase, List<Juror> panel, int works) {
        tell("round", phase, panel, String.valueOf(works));
    }

    private void tell(String what, PhaseId phase, List<Juror> jurors, String detail) {
        String name = contests.phase(phase).map(Phase::nameVi).orElse("");
        letters.send(
                jurors.stream().map(Juror::person).toList(),
                person -> Letter.notice(
                                vietnamese.t("judging.notice." + what + ".subject", name),
                                vietnamese.t(
                                        "judging.notice." + what + ".body",
                                        person.called(),
                                        name,
                                        detail,
                                        base.of("/cham-diem")))
                        .leadingTo("/viec-cua-toi"));
    }
}
