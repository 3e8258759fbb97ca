package vn.lantoa.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.lantoa.entries.page.EntryFormPage;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Declaration;
import vn.lantoa.rules.Dossier;
import vn.lantoa.rules.Entrants;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Text;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The questions of a category and what was filled in, as one page record. */
final class FormView {
    private FormView() {}

    /** What an author has filled in so far; nothing in a preview. */
    record Filled(
            boolean live,
            boolean clerk,
            EntryFormPage.@Nullable UnitChoice unit,
            boolean unitWritten,
            List<EntryFormPage.UnitChoice> found,
            List<EntryFormPage.SentFile> sent,
            List<Declaration> ticks,
            Form form) {}

    static EntryFormPage of(FormQuestions asked, Filled filled, Words words) {
        Lang lang = Lang.of(words.isVietnamese());
        return new EntryFormPage(
                filled.live(),
                asked.category().name().in(lang),
                asked.isClip(),
                asked.effects(lang),
                files(asked, filled),
                kinds(asked, words),
                authorHints(asked.book().rules().entrants(), words),
                filled.clerk() && asked.book().rules().entrants().onBehalf() != Entrants.OnBehalf.NOT_ALLOWED,
                asked.ages().stream().map(one -> one.in(lang)).toList(),
                asked.unit(),
                filled.unit(),
                filled.unitWritten(),
                filled.found(),
                caption(asked.form().caption(), filled.form().text("caption"), words),
                asked.form().placeRequired(),
                asked.form().dateRequired(),
                asked.form().bankAccount(),
                asked.book().rules().dossier().attachments().stream()
                        .map(one -> one.in(lang))
                        .toList(),
                asked.category().parts().stream()
                        .map(part -> new EntryFormPage.Choice(part.vi(), part.in(lang)))
                        .toList(),
                machine(asked, words),
                filled.ticks().stream()
                        .map(one -> new EntryFormPage.Tick(one.id(), one.text().in(lang), one.required()))
                        .toList(),
                filled.form());
    }

    private static EntryFormPage.Files files(FormQuestions asked, Filled filled) {
        FileLimits limits = asked.files();
        return new EntryFormPage.Files(
                asked.form().minFiles(),
                asked.form().maxFiles(),
                limits.accept(),
                limits.minBytes(),
                limits.maxBytes(),
                asked.isClip() ? 0 : limits.minEdge(),
                limits.minSeconds(),
                limits.maxSeconds(),
                filled.sent());
    }

    private static List<EntryFormPage.Choice> kinds(FormQuestions asked, Words words) {
        return asked.form().kinds().stream()
                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                .map(kind -> new EntryFormPage.Choice(kind, words.t("entries.kind." + kind)))
                .toList();
    }

    private static List<String> authorHints(Entrants entrants, Words words) {
        List<String> hints = new ArrayList<>();
        hints.add(words.t("entries.authorName.hint"));
        if (entrants.pseudonymNeedsLegalName()) {
            hints.add(words.t("entries.authorName.legal"));
        }
        if (entrants.groupNeedsRepresentative()) {
            hints.add(words.t("entries.authorName.group"));
        }
        return hints;
    }

    static EntryFormPage.@Nullable Caption caption(Dossier.@Nullable Caption caption, String text, Words words) {
        if (caption == null) {
            return null;
        }
        String count = words.t("entries.caption.count." + caption.measure());
        return new EntryFormPage.Caption(
                caption.words().in(Lang.of(words.isVietnamese())),
                caption.measure().name(),
                count.replace("#", String.valueOf(caption.lengthOf(text))),
                count,
                caption.min() != null && caption.min() > 0);
    }

    private static EntryFormPage.@Nullable Machine machine(FormQuestions asked, Words words) {
        Category.MachineMade rule = asked.category().handling().machineMade();
        Lang lang = Lang.of(words.isVietnamese());
        return switch (rule) {
            case ALLOWED -> null;
            case FORBIDDEN -> new EntryFormPage.Machine(words.t("entries.machine.forbidden"), false, "");
            case TO_DECLARE ->
                new EntryFormPage.Machine(
                        words.t("entries.machine.toDeclare"),
                        true,
                        asked.machineUsed()
                                .map(Declaration::text)
                                .map((Text text) -> text.in(lang))
                                .orElseGet(() -> words.t("entries.machine.used")));
        };
    }
}
