package vn.lantoa.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.lantoa.entries.page.EntryPage;

/** Where an entry is on its way. */
@Component
class EntrySteps {

    private final Lineups lineups;

    EntrySteps(Lineups lineups) {
        this.lineups = lineups;
    }

    /** Where the entry is on its way: received, selected by its district where districts select, in the contest. */
    List<EntryPage.Step> of(EntryCard entry, boolean selected) {
        Optional<Lineup> contest = lineups.find(entry.phase(), Round.CONTEST, null);
        boolean in = contest.map(l -> l.entries().contains(entry.id())).orElse(false);
        List<EntryPage.Step> steps = new ArrayList<>();
        steps.add(new EntryPage.Step("entries.step.received", "past"));
        if (selected) {
            steps.addAll(selection(entry, in));
        }
        steps.add(new EntryPage.Step("entries.step.result", in || !selected ? "now" : "ahead"));
        return steps;
    }

    private List<EntryPage.Step> selection(EntryCard entry, boolean in) {
        Optional<Lineup> district = lineups.find(entry.phase(), Round.DISTRICT, entry.upper());
        boolean chosen = district.map(l -> l.entries().contains(entry.id())).orElse(false);
        String province = in ? "past" : chosen ? "now" : "ahead";
        EntryPage.Step first = district.isEmpty()
                ? new EntryPage.Step("entries.step.district", "now")
                : new EntryPage.Step(chosen ? "entries.step.district" : "entries.step.notSelected", "past");
        return List.of(first, new EntryPage.Step("entries.step.province", province));
    }
}
