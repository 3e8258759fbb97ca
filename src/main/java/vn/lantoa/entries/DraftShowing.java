package vn.lantoa.entries;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.lantoa.accounts.People;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.contests.Phase;
import vn.lantoa.contests.PhaseWindow;
import vn.lantoa.entries.page.DraftPage;
import vn.lantoa.entries.page.EntryFormPage;
import vn.lantoa.rules.Category;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.Window;
import vn.lantoa.units.Unit;
import vn.lantoa.units.UnitId;
import vn.lantoa.units.Units;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Makes the page of a draft: its form, until when it can be sent, and what was amended since it was begun. */
@Component
class DraftShowing {

    private static final int FOUND = 8;

    private final Drafts drafts;
    private final SentFiles files;
    private final Contests contests;
    private final Units units;
    private final People people;
    private final InstantSource clock;

    DraftShowing(Drafts drafts, SentFiles files, Contests contests, Units units, People people, InstantSource clock) {
        this.drafts = drafts;
        this.files = files;
        this.contests = contests;
        this.units = units;
        this.people = people;
        this.clock = clock;
    }

    /** @param form what is shown in the fields: what was just typed, or {@link #stored} */
    DraftPage page(EntryCard draft, Form form, Actor by, Words words) {
        Phase phase = contests.phase(draft.phase()).orElseThrow();
        IssuedRules rules = contests.rules(draft.rules()).orElseThrow();
        return new DraftPage(
                draft.id().toString(),
                phase.number(),
                rules.number(),
                rules.version(),
                deadline(draft, words),
                amended(draft, rules, words),
                formPage(draft, FormQuestions.of(rules.book(), draft.category()), form, by, words));
    }

    private @Nullable String deadline(EntryCard draft, Words words) {
        return contests.authorsWindow(draft.phase(), draft.upper())
                .map(PhaseWindow::to)
                .map(until -> words.time(Window.lastMinute(until)))
                .orElse(null);
    }

    private DraftPage.@Nullable Amended amended(EntryCard draft, IssuedRules begun, Words words) {
        Optional<IssuedRules> now = contests.rules(draft.phase());
        if (now.isEmpty() || now.get().version() <= begun.version()) {
            return null;
        }
        Lang lang = Lang.of(words.isVietnamese());
        List<Category> categories = now.get().book().rules().categories();
        boolean stays = categories.stream().anyMatch(one -> one.code().equals(draft.category()));
        return new DraftPage.Amended(
                now.get().number(),
                now.get().version(),
                now.get().changesFrom(begun, lang).stream()
                        .map(c -> new DraftPage.Change(c.title(), c.removed(), c.added()))
                        .toList(),
                stays
                        ? List.of()
                        : categories.stream()
                                .map(one -> new EntryFormPage.Choice(
                                        one.code(), one.name().in(lang)))
                                .toList());
    }

    private EntryFormPage formPage(EntryCard draft, FormQuestions asked, Form form, Actor by, Words words) {
        PrivateDetails privateDetails = drafts.particulars(draft.id());
        boolean onBehalf = drafts.isForAnother(draft.authorName(), privateDetails.authorEmail(), by);
        return FormView.of(
                asked,
                new FormView.Filled(
                        true,
                        !people.clerkOf(by.id()).isEmpty(),
                        unit(draft.unit()),
                        drafts.unitIsWritten(),
                        form.text("act").equals("find") ? found(form.text("unitWords")) : List.of(),
                        files.of(draft, asked, by, words),
                        asked.ticks(onBehalf, privateDetails.age(today())),
                        form),
                words);
    }

    /** The form as the draft has it. */
    Form stored(EntryCard draft, Words words) {
        PrivateDetails more = drafts.particulars(draft.id());
        Map<String, String> values = new LinkedHashMap<>();
        values.put("kind", more.kind().name().toLowerCase(Locale.ROOT));
        values.put("authorName", draft.authorName());
        values.put("authorEmail", more.authorEmail());
        values.put("bornOn", text(more.bornOn()));
        if (drafts.unitIsWritten()) {
            values.put("unitWords", draft.unitName());
        }
        values.put("title", draft.title());
        values.put("caption", draft.caption());
        values.put("place", draft.place());
        values.put("takenOn", text(draft.takenOn()));
        values.put("telephone", more.telephone());
        values.put("bankAccount", more.bankAccount());
        values.put("machine", more.machineUsed() == null ? "" : more.machineUsed() ? "used" : "not");
        values.put("machineNote", more.machineNote());
        Map<String, List<String>> ticks = new LinkedHashMap<>();
        values.forEach((name, value) -> ticks.put(name, List.of(value)));
        ticks.put("declared", drafts.declared(draft.id()));
        ticks.put("parts", more.parts());
        return new Form(ticks, words);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private EntryFormPage.@Nullable UnitChoice unit(@Nullable UnitId id) {
        return id == null
                ? null
                : units.find(id, today()).map(DraftShowing::choice).orElse(null);
    }

    /** Units that a few words name; none for less than two letters. */
    List<EntryFormPage.UnitChoice> found(String words) {
        return words.strip().length() < 2
                ? List.of()
                : units.search(words.strip(), today(), FOUND).stream()
                        .map(DraftShowing::choice)
                        .toList();
    }

    private LocalDate today() {
        return clock.instant().atZone(Window.ZONE).toLocalDate();
    }

    private static EntryFormPage.UnitChoice choice(Unit unit) {
        return new EntryFormPage.UnitChoice(unit.id().toString(), unit.name(), unit.path());
    }
}
