package vn.lantoa.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.contests.Committee;
import vn.lantoa.contests.CommitteeAccess;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.PhaseId;
import vn.lantoa.journal.Journal;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.PersonId;

/** Sets up the panel of a phase by decision, and replaces it before its round opens. */
@Component
public class PanelSetUp {

    private final PanelRows panels;
    private final RoundRows rounds;
    private final Contests contests;
    private final CommitteeAccess committee;
    private final Journal journal;
    private final JurorNotices notices;

    PanelSetUp(
            PanelRows panels,
            RoundRows rounds,
            Contests contests,
            CommitteeAccess committee,
            Journal journal,
            JurorNotices notices) {
        this.panels = panels;
        this.rounds = rounds;
        this.contests = contests;
        this.committee = committee;
        this.journal = journal;
        this.notices = notices;
    }

    /** @param by null when the installation itself sets it up */
    @Transactional
    public PanelSetUpOutcome setUp(PhaseId phase, Membership membership, @Nullable Actor by) {
        Optional<PanelSetUpOutcome> refused = refusal(phase, membership.jurors());
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Panel> panel = panels.add(phase, membership, null, "", by == null ? null : by.id());
        panel.ifPresent(one -> journal.write(
                by, "panel.set-up", "phase:" + phase, "Thành lập Ban Giám khảo " + sentence(membership) + "."));
        panel.ifPresent(one -> notices.panelSetUp(phase, membership));
        return panel.<PanelSetUpOutcome>map(PanelSetUpOutcome.SetUp::new)
                .orElseGet(PanelSetUpOutcome.AlreadyThere::new);
    }

    /** Puts other jurors in the place of a panel whose round is not open yet. */
    @Transactional
    public PanelSetUpOutcome replace(Panel old, Membership membership, String reason, Actor by) {
        panels.lock(old.phase());
        Optional<PanelSetUpOutcome> refused = refusal(old.phase(), membership.jurors());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (rounds.ofPhase(old.phase()).isPresent()) {
            return new PanelSetUpOutcome.RoundOpen();
        }
        Optional<Panel> panel = panels.add(old.phase(), membership, old, reason, by.id());
        panel.ifPresent(one -> journal.write(
                by,
                "panel.replaced",
                "phase:" + old.phase(),
                "Kiện toàn Ban Giám khảo " + sentence(membership) + ". Lý do: " + reason));
        panel.ifPresent(one -> notices.panelSetUp(old.phase(), membership));
        return panel.<PanelSetUpOutcome>map(PanelSetUpOutcome.SetUp::new)
                .orElseGet(PanelSetUpOutcome.AlreadyThere::new);
    }

    /** The jurors of a phase, held until the caller's transaction ends: nobody replaces the panel meanwhile. */
    List<Juror> lockedPanel(PhaseId phase) {
        panels.lock(phase);
        return panels.find(phase).map(Panel::jurors).orElse(List.of());
    }

    boolean hasRules(PhaseId phase) {
        return contests.rules(phase).isPresent();
    }

    /** What keeps these people from being the panel of this phase. */
    Optional<PanelSetUpOutcome> refusal(PhaseId phase, List<Juror> jurors) {
        List<PersonId> people = jurors.stream().map(Juror::person).distinct().toList();
        int heads = (int) jurors.stream().filter(Juror::head).count();
        return refusal(phase, people.size(), heads, people);
    }

    /** @param known those of the jurors who have an account already */
    Optional<PanelSetUpOutcome> refusal(PhaseId phase, int jurors, int heads, List<PersonId> known) {
        Optional<JuryRules> jury = jury(phase);
        if (jury.isEmpty()) {
            return Optional.of(new PanelSetUpOutcome.NoJury());
        }
        if (jurors < jury.get().minSheets()) {
            return Optional.of(new PanelSetUpOutcome.TooFewJurors(jury.get().minSheets()));
        }
        if (heads != 1) {
            return Optional.of(new PanelSetUpOutcome.NoHead());
        }
        List<PersonId> inConflict =
                known.stream().filter(person -> isInConflict(phase, person)).toList();
        return inConflict.isEmpty() ? Optional.empty() : Optional.of(new PanelSetUpOutcome.InConflict(inConflict));
    }

    /** How the rules let a jury score; empty while they are pending, and where the public decides alone. */
    Optional<JuryRules> jury(PhaseId phase) {
        return PhaseJuryRules.of(contests, phase);
    }

    private boolean isInConflict(PhaseId phase, PersonId person) {
        return committee.hasRole(phase, person, barred(phase));
    }

    private List<Committee.Role> barred(PhaseId phase) {
        List<ConflictRelation> conflicts = contests.rules(phase)
                .map(rules -> rules.book().rules().conflicts())
                .orElse(List.of());
        List<Committee.Role> barred = new ArrayList<>();
        if (conflicts.contains(ConflictRelation.COMMITTEE_AND_PANEL)) {
            barred.addAll(Committee.Role.ORGANISERS);
        }
        if (conflicts.contains(ConflictRelation.HOSTS_THE_PAGE)) {
            barred.add(Committee.Role.FANPAGE_OFFICER);
        }
        return barred;
    }

    private static String sentence(Membership membership) {
        return "gồm " + membership.jurors().size() + " người, theo Quyết định số "
                + membership.decision().number() + ", người ký "
                + membership.decision().signer();
    }
}
