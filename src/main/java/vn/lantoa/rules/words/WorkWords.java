package vn.lantoa.rules.words;

import java.util.ArrayList;
import java.util.List;
import vn.lantoa.rules.Cap;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Quota;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.Sentence;
import vn.lantoa.rules.Text;

/** What may be entered and sent up, in words: the same for the form, the explanation and the printed text. */
public final class WorkWords {
    private WorkWords() {}

    /** What a work of a category consists of. */
    public static Sentence of(Category category) {
        return switch (category.form()) {
            case Category.WorkForm.Single ignored -> Sentence.of("rules.form.single");
            case Category.WorkForm.Series series -> Sentence.of("rules.form.series", series.min(), series.max());
            case Category.WorkForm.SingleOrSeries either -> Sentence.of("rules.form.singleOrSeries", either.max());
            case Category.WorkForm.Clip ignored -> Sentence.of("rules.form.clip");
        };
    }

    /** What the author of a category will be asked, one sentence each. */
    public static List<Sentence> effects(RuleSet rules, Category category) {
        var effects = new ArrayList<Sentence>();
        effects.add(of(category));
        category.checks().stream().map(CheckWords::of).forEach(effects::add);
        effects.addAll(handling(category));
        rules.caps(category).stream().map(cap -> cap(cap, category.name())).forEach(effects::add);
        var caption = rules.dossier().caption();
        if (caption != null) {
            effects.add(caption.words());
        }
        return List.copyOf(effects);
    }

    public static List<Sentence> handling(Category category) {
        var handling = category.handling();
        boolean clip = category.form().isClip();
        var words = new ArrayList<Sentence>();
        boolean cutting = clip && handling.editing() == Category.Editing.BASIC;
        words.add(cutting ? Sentence.of("rules.handling.cutting") : Sentence.word(handling.editing()));
        if (handling.panoramaAllowed()) {
            words.add(Sentence.of("rules.handling.panorama"));
        }
        words.add(Sentence.of(handling.marksAllowed() ? "rules.handling.marks" : "rules.handling.noMarks"));
        if (!clip) {
            words.add(Sentence.of(handling.scansAllowed() ? "rules.handling.scans" : "rules.handling.noScans"));
        }
        words.add(Sentence.word(handling.machineMade()));
        return words;
    }

    public static Sentence cap(Cap cap, Text category) {
        var works =
                cap.category() == null ? Sentence.of("rules.cap.works") : Sentence.of("rules.cap.worksOf", category);
        if (cap.scope() == Cap.Scope.CONTEST && cap.min() == null && cap.max() != null) {
            return Sentence.of("rules.cap.whole", cap.max(), works);
        }
        if (cap.min() != null && cap.max() != null) {
            return Sentence.of("rules.cap.both", cap.scope(), cap.min(), cap.max(), works);
        }
        if (cap.max() != null) {
            return Sentence.of("rules.cap.max", cap.scope(), cap.max(), works);
        }
        return cap.min() == null
                ? Sentence.of("rules.cap.any", cap.scope(), works)
                : Sentence.of("rules.cap.min", cap.scope(), cap.min(), works);
    }

    public static Sentence quota(Quota quota) {
        return switch (quota) {
            case Quota.Exactly exactly -> Sentence.of("rules.quota.exactly", exactly.count());
            case Quota.AtMost atMost -> Sentence.of("rules.quota.atMost", atMost.count());
            case Quota.Range range -> Sentence.of("rules.quota.range", range.min(), range.max());
            case Quota.Percent percent -> Sentence.of("rules.quota.percent", percent.share());
            case Quota.All ignored -> Sentence.of("rules.quota.all");
        };
    }
}
