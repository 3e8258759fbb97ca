package vn.lantoa.rules.entry;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Clause;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.EntryFacts;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.words.WorkWords;

/** Everything asked of one entry by itself: files, caption, place, date, declarations, age. */
public final class EntryChecker {
    private final RuleSet rules;
    private final EntryFacts entry;
    private final List<Finding> findings = new ArrayList<>();

    public EntryChecker(RuleSet rules, EntryFacts entry) {
        this.rules = rules;
        this.entry = entry;
    }

    public List<Finding> decide(Category category, @Nullable Instant launch) {
        who();
        files(category, launch);
        caption();
        placeAndDate();
        parts(category);
        declarations();
        return List.copyOf(findings);
    }

    private void who() {
        var entrants = rules.entrants();
        if (!entrants.kinds().contains(entry.entrant())) {
            no(Clause.ENTRANTS, "rules.entry.kind", entry.entrant(), entrants.kinds());
        }
        var age = entry.age();
        if (age != null && entrants.minAge() != null && age < entrants.minAge()) {
            no(Clause.ENTRANTS, "rules.entry.tooYoung", entrants.minAge());
        }
        if (age != null && entrants.maxAge() != null && age > entrants.maxAge()) {
            no(Clause.ENTRANTS, "rules.entry.tooOld", entrants.maxAge());
        }
        if (entry.onBehalf() && entrants.onBehalf() == Entrants.OnBehalf.NOT_ALLOWED) {
            no(Clause.ENTRANTS, "rules.entry.onBehalf");
        }
    }

    private void files(Category category, @Nullable Instant launch) {
        int count = entry.files().size();
        if (count < category.form().minFiles() || count > category.form().maxFiles()) {
            no(Clause.WORKS, "rules.entry.files", WorkWords.of(category), count);
        }
        for (var file : entry.files()) {
            category.checks()
                    .forEach(
                            check -> new FileChecker(file, launch).decide(check).ifPresent(findings::add));
        }
    }

    private void caption() {
        var caption = rules.dossier().caption();
        if (caption == null) {
            return;
        }
        int length = caption.lengthOf(entry.caption());
        if (caption.min() != null && length < caption.min()) {
            no(Clause.DOSSIER, "rules.entry.captionShort", caption.min(), caption.measure(), length);
        }
        if (caption.max() != null && length > caption.max()) {
            no(Clause.DOSSIER, "rules.entry.captionLong", caption.max(), caption.measure(), length);
        }
    }

    private void placeAndDate() {
        if (rules.dossier().placeRequired() && entry.place().isBlank()) {
            no(Clause.DOSSIER, "rules.entry.place");
        }
        if (rules.dossier().dateRequired() && entry.takenAt() == null) {
            no(Clause.DOSSIER, "rules.entry.date");
        }
    }

    private void parts(Category category) {
        for (var part : category.parts()) {
            if (!entry.parts().contains(part.vi())) {
                no(Clause.WORKS, "rules.entry.part", part);
            }
        }
    }

    private void declarations() {
        for (var declaration : rules.declarations(entry.onBehalf(), entry.age())) {
            if (declaration.required() && !entry.declared().contains(declaration.id())) {
                no(Clause.DOSSIER, "rules.entry.declaration", declaration.text());
            }
        }
    }

    private void no(Clause clause, String key, Object... args) {
        findings.add(Finding.error(clause, key, args));
    }
}
