package vn.lantoa.drafting.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.lantoa.contests.Contest;
import vn.lantoa.contests.Phase;
import vn.lantoa.drafting.page.Part;
import vn.lantoa.rules.FileCheck;
import vn.lantoa.rules.RuleEdit;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleTemplate;
import vn.lantoa.rules.TemplateAnswers;
import vn.lantoa.rules.Text;
import vn.lantoa.shared.Folding;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** The few questions of the first page. Figures nobody was asked for yet are those the template suggests. */
public record TemplateFields(Contest contest, List<Part> parts) {

    public static TemplateFields of(Contest contest, Phase phase, Words words) {
        var parts = new FormBuilder(Set.of(), words);
        parts.part("template")
                .choice("medium", medium(phase), List.of("PHOTO", "CLIP", "BOTH"))
                .tick("tiers", true)
                .tick("vote", true)
                .end()
                .part("templateContest")
                .area("title", contest.nameVi())
                .area("theme", "")
                .line("organiser.name", contest.organiser())
                .line("organiser.telephone", contest.telephone())
                .line("organiser.email", contest.email())
                .end()
                .part("templateDates")
                .date("launch", "")
                .date("deadline", "")
                .date("votingEnds", "")
                .end();
        return new TemplateFields(contest, parts.all());
    }

    private static String medium(Phase phase) {
        return switch (phase.medium()) {
            case PHOTO -> "PHOTO";
            case VIDEO -> "CLIP";
            case BOTH -> "BOTH";
        };
    }

    /** The rules around what was typed, or nothing with refusals beside the fields. */
    public Optional<RuleSet> read(Form form, Words words) {
        var typed = new FormReader(form, parts, words);
        var title = typed.text("title", null);
        var theme = typed.text("theme", null);
        var organiser = typed.text("organiser.name", null);
        var launch = day("launch", null, typed);
        var deadline = day("deadline", launch, typed);
        var ends = day("votingEnds", deadline, typed);
        if (form.isRefused() || launch == null || deadline == null || ends == null) {
            return Optional.empty();
        }
        var templateAnswers = new TemplateAnswers(
                code(title),
                title,
                theme,
                organiser,
                typed.optional("organiser.telephone"),
                typed.optional("organiser.email"),
                typed.choice("medium", TemplateAnswers.Medium.values()),
                typed.ticked("tiers"),
                typed.ticked("vote"),
                launch,
                deadline,
                ends,
                Suggested.perAuthor(),
                Suggested.shortSide(),
                Suggested.length(),
                Suggested.quota());
        return form.isRefused() ? Optional.empty() : Optional.of(withOffice(RuleTemplate.of(templateAnswers)));
    }

    private static @Nullable LocalDate day(String name, @Nullable LocalDate after, FormReader typed) {
        var day = typed.day(name);
        if (day == null) {
            typed.refuse(name, "drafting.refused.date");
        } else if (after != null && !day.isAfter(after)) {
            typed.refuse(name, "drafting.refused.order");
        }
        return day;
    }

    private static String code(Text title) {
        var folded = Folding.of(title.vi()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var cut = folded.length() <= 60 ? folded : folded.substring(0, 60).replaceAll("-$", "");
        return cut.isEmpty() ? "cuoc-thi" : cut;
    }

    private RuleSet withOffice(RuleSet rules) {
        var organiser = rules.organiser();
        return contest.office().isEmpty()
                ? rules
                : RuleEdit.of(rules)
                        .organiser(new vn.lantoa.rules.Organiser(
                                organiser.name(),
                                Text.of(contest.office()),
                                organiser.telephone(),
                                organiser.email(),
                                organiser.address(),
                                organiser.noticeToProvince()))
                        .done();
    }

    /** The template's own figures. */
    private static final class Suggested {
        private static final RuleSet ALL = RuleTemplate.suggested();

        private Suggested() {}

        static int perAuthor() {
            return Objects.requireNonNull(ALL.caps().getFirst().max());
        }

        static int shortSide() {
            return Objects.requireNonNull(check(FileCheck.Side.class).min());
        }

        static java.time.Duration length() {
            return Objects.requireNonNull(check(FileCheck.Length.class).max());
        }

        static int quota() {
            return ALL.tiers().getFirst().quota().most(Integer.MAX_VALUE);
        }

        private static <C extends FileCheck> C check(Class<C> kind) {
            return ALL.categories().stream()
                    .flatMap(category -> category.checks().stream())
                    .filter(kind::isInstance)
                    .map(kind::cast)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
