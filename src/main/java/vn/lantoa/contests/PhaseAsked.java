package vn.lantoa.contests;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.rules.Activity;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;

/** Which phase of the contest shown a page is about: {@code ?giai-doan=2}; without a number, the one under way. */
@Component
public class PhaseAsked {

    static final String FIELD = "giai-doan";

    private final ContestRows rows;

    PhaseAsked(ContestRows rows) {
        this.rows = rows;
    }

    /**
     * @param activity what the page does: without a number, the latest phase in which that has begun, else the first
     * @return empty when the contest has no phase of that number, or none at all
     */
    public Optional<Phase> find(Form form, Activity activity) {
        return isOpen(form)
                ? rows.newest().flatMap(contest -> rows.phaseUnderWay(contest.id(), activity))
                : find(form.text(FIELD));
    }

    /** The same; there is no such page when there is no such phase. */
    public Phase of(Form form, Activity activity) {
        return find(form, activity).orElseThrow(NotFound::new);
    }

    /** Whether the page leaves it open which phase is meant. */
    public boolean isOpen(Form form) {
        return form.text(FIELD).isEmpty();
    }

    /** The phase whose number is part of the page's address. */
    public Phase numbered(int number) {
        return find(String.valueOf(number)).orElseThrow(NotFound::new);
    }

    /** All phases of the contest, in their order. */
    public List<Phase> all() {
        return rows.newest().map(contest -> rows.phases(contest.id())).orElse(List.of());
    }

    /** The numbers to choose from: those of the phases whose rules are issued. */
    public List<Integer> numbers() {
        return rows.newest().map(contest -> rows.ruled(contest.id())).orElse(List.of()).stream()
                .map(Phase::number)
                .toList();
    }

    private Optional<Phase> find(String number) {
        return all().stream()
                .filter(phase -> String.valueOf(phase.number()).equals(number))
                .findFirst();
    }
}
