package vn.lantoa.voting;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.accounts.OneTimeCodes;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseAsked;
import vn.lantoa.entries.Entries;
import vn.lantoa.entries.EntryCard;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.PublicPaths;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** An address, a code, a vote: for everybody, without an account. */
@Controller
class VotingPages {

    private final Polls polls;
    private final PollView view;
    private final OneTimeCodes codes;
    private final Throttle throttle;
    private final Contests contests;
    private final PhaseAsked phases;
    private final Entries entries;

    VotingPages(
            Polls polls,
            PollView view,
            OneTimeCodes codes,
            Throttle throttle,
            Contests contests,
            PhaseAsked phases,
            Entries entries) {
        this.polls = polls;
        this.view = view;
        this.codes = codes;
        this.throttle = throttle;
        this.contests = contests;
        this.phases = phases;
        this.entries = entries;
    }

    @Bean
    static PublicPaths votingPaths() {
        return PublicPaths.of("/binh-chon", "/binh-chon/**");
    }

    @GetMapping("/binh-chon")
    ModelAndView poll(Form form, HttpSession session) {
        Phase phase = phases.of(form, Activity.VOTE);
        return Answer.page(
                "voting/poll", view.poll(phase, phases.numbers(), new VoterSession(session, phase.id()).voter()));
    }

    @GetMapping("/binh-chon/{code}")
    ModelAndView work(@PathVariable String code, Form form, HttpSession session) {
        EntryCard entry = votable(code);
        return Answer.page("voting/ballot", view.ballot(entry, new VoterSession(session, entry.phase()), form));
    }

    @PostMapping("/binh-chon/{code}")
    ModelAndView sendCode(@PathVariable String code, Form form, Words words, HttpServletRequest request) {
        EntryCard entry = votable(code);
        throttle.code(request.getRemoteAddr());
        VoterSession session = new VoterSession(request.getSession(), entry.phase());
        String email = form.requiredAs("email", 250, "voting.email");
        if (!isOpen(entry)) {
            form.refuse("email", "voting.shut");
        }
        if (!form.isRefused() && !OneTimeCodes.isEmail(email)) {
            form.refuse("email", "voting.email.invalid");
        }
        if (!form.isRefused()) {
            switch (codes.send(session.purpose(), email, words)) {
                case OneTimeCodes.Sending.NotAnAddress() -> form.refuse("email", "voting.email.invalid");
                case OneTimeCodes.Sending.NoChannel() -> form.refuse("email", "voting.email.noChannel");
                case OneTimeCodes.Sending.TooMany() -> form.refuse("email", "voting.email.tooMany");
                case OneTimeCodes.Sending.Sent(UUID sent, String address) -> {
                    session.asked(sent, address);
                    return Answer.goTo("/binh-chon/" + code);
                }
            }
        }
        session.forgetCode();
        return Answer.refused("voting/ballot", view.ballot(entry, session, form));
    }

    @PostMapping("/binh-chon/{code}/ma")
    ModelAndView enterCode(@PathVariable String code, Form form, HttpServletRequest request) {
        EntryCard entry = votable(code);
        throttle.code(request.getRemoteAddr());
        VoterSession session = new VoterSession(request.getSession(), entry.phase());
        Optional<UUID> asked = session.request();
        if (asked.isEmpty()) {
            return Answer.goTo("/binh-chon/" + code);
        }
        if (form.ticked("khac")) {
            session.forgetCode();
            return Answer.goTo("/binh-chon/" + code);
        }
        Optional<String> proved = codes.redeem(
                asked.get(), session.purpose(), session.email(), form.requiredAs("code", 20, "voting.code"));
        if (proved.isEmpty()) {
            form.refuse("code", "voting.code.wrong");
            return Answer.refused("voting/ballot", view.ballot(entry, session, form));
        }
        session.proved(polls.voter(entry.phase(), proved.get()));
        return Answer.goTo("/binh-chon/" + code);
    }

    @PostMapping("/binh-chon/{code}/phieu")
    ModelAndView cast(@PathVariable String code, Form form, Words words, HttpServletRequest request) {
        EntryCard entry = votable(code);
        throttle.ballot(request.getRemoteAddr());
        VoterSession session = new VoterSession(request.getSession(), entry.phase());
        Optional<Voter> voter = session.voter();
        if (voter.isEmpty()) {
            return Answer.goTo("/binh-chon/" + code);
        }
        switch (polls.cast(entry.phase(), entry.id(), voter.get())) {
            case BallotOutcome.Accepted(), BallotOutcome.AlreadyCast() -> {
                return Answer.goTo("/binh-chon/" + code, "voting.cast.done", entry.title());
            }
            case BallotOutcome.LimitReached(int limit) -> form.refuse("phieu", "voting.cast.limit", limit);
            case BallotOutcome.DayLimitReached(int limit) -> form.refuse("phieu", "voting.cast.limit.day", limit);
            case BallotOutcome.NotOpenYet(Instant from) -> form.refuse("phieu", "voting.ahead", words.time(from));
            case BallotOutcome.Closed() -> form.refuse("phieu", "voting.shut");
            case BallotOutcome.NotInContest() -> throw new NotFound();
        }
        return Answer.refused("voting/ballot", view.ballot(entry, session, form));
    }

    private boolean isOpen(EntryCard entry) {
        return contests.allows(entry.phase(), Activity.VOTE, null);
    }

    /** A work people may know of here: of the line-up, in the contest still, and not before the vote begins. */
    private EntryCard votable(String code) {
        EntryCard entry = entries.byCode(code).orElseThrow(NotFound::new);
        boolean known = polls.knowsVoters(entry.phase())
                && polls.votable(entry.phase()).stream().anyMatch(e -> e.id().equals(entry.id()));
        if (!known) {
            throw new NotFound();
        }
        return entry;
    }
}
