package vn.lantoa.contests;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.lantoa.journal.Journal;
import vn.lantoa.shared.Actor;

/** Founds a contest and announces its phases. A phase announced is "rules pending" until its rules are issued. */
@Component
public class ContestSetUp {

    private final SetUpRows rows;
    private final Committee committee;
    private final Journal journal;

    ContestSetUp(SetUpRows rows, Committee committee, Journal journal) {
        this.rows = rows;
        this.committee = committee;
        this.journal = journal;
    }

    /** Without anybody who founds it: the demo's. */
    @Transactional
    public ContestId found(Contest contest) {
        return founded(contest, null);
    }

    /** The founder is of the committee's staff until somebody takes them out of it. Pressed twice it is one contest. */
    @Transactional
    public ContestId found(Contest contest, Actor by) {
        return rows.onlyOne().orElseGet(() -> {
            ContestId id = founded(contest, by);
            committee.appoint(id, by.id(), Committee.Role.STAFF);
            return id;
        });
    }

    private ContestId founded(Contest contest, @Nullable Actor by) {
        rows.add(contest);
        journal.write(by, "contest.founded", "contest:" + contest.id(), "Lập " + contest.nameVi() + ".");
        return contest.id();
    }

    /** Puts right what the contest is called and whom to ask. Its name and code prefix stand once rules are issued. */
    @Transactional
    public void change(Contest was, Contest will, Actor by) {
        rows.change(will);
        journal.write(
                by,
                "contest.changed",
                "contest:" + will.id(),
                by.name() + " sửa thông tin cuộc thi: " + RecordDifference.of(was, will) + ".");
    }

    @Transactional
    public PhaseId announce(Phase phase) {
        return announce(phase, null);
    }

    /** Pressed twice it is one phase: a number is announced once. */
    @Transactional
    public PhaseId announce(Phase phase, @Nullable Actor by) {
        if (rows.add(phase)) {
            journal.write(
                    by,
                    "phase.announced",
                    "phase:" + phase.id(),
                    "Công bố giai đoạn " + phase.number() + ": " + phase.nameVi() + ".");
        }
        return phase.id();
    }

    /** @return false when rules were issued meanwhile: from then on the phase is as they say */
    @Transactional
    public boolean change(Phase was, Phase will, Actor by) {
        boolean changed = rows.change(will);
        if (changed) {
            journal.write(
                    by,
                    "phase.changed",
                    "phase:" + will.id(),
                    by.name() + " sửa giai đoạn " + will.number() + ": " + RecordDifference.of(was, will) + ".");
        }
        return changed;
    }
}
