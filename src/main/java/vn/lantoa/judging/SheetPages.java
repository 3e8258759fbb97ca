package vn.lantoa.judging;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.lantoa.contests.Contests;
import vn.lantoa.contests.IssuedRules;
import vn.lantoa.judging.page.SheetPage;
import vn.lantoa.rules.ConflictRelation;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Actor;
import vn.lantoa.shared.TypedNumber;
import vn.lantoa.web.Answer;
import vn.lantoa.web.NotFound;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** One blind sheet: draft, signature, recusal. */
@Controller
class SheetPages {

    /** Of the finest step that rules name. */
    private static final int PLACES = 4;

    private final Scoresheets sheets;
    private final BlindViews views;
    private final JuryAccess access;
    private final Contests contests;

    SheetPages(Scoresheets sheets, BlindViews views, JuryAccess access, Contests contests) {
        this.sheets = sheets;
        this.views = views;
        this.access = access;
        this.contests = contests;
    }

    /** A sheet among its juror's others. */
    private record Mine(JudgingRound round, List<Scoresheet> all, int at) {
        Scoresheet sheet() {
            return all.get(at);
        }

        String address() {
            return "/cham-diem/" + round.id() + "/" + sheet().code();
        }

        /** The next open one, from here on and then from the start. */
        @Nullable
        String nextOpen() {
            return IntStream.range(1, all.size())
                    .mapToObj(i -> all.get((at + i) % all.size()))
                    .filter(sheet -> sheet.state() == SheetState.OPEN)
                    .map(Scoresheet::code)
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping("/cham-diem/{round}/{code}")
    ModelAndView sheet(@PathVariable String round, @PathVariable String code, Actor by, Words words) {
        Mine mine = mine(round, code, by);
        Map<String, String> typed = new HashMap<>(Map.of("note", mine.sheet().note()));
        mine.sheet().marks().forEach((criterion, points) -> typed.put(criterion, BlindViews.shown(points, words)));
        return Answer.page("judging/sheet", page(mine, Form.filled(typed, words), by, words));
    }

    @PostMapping("/cham-diem/{round}/{code}")
    ModelAndView save(@PathVariable String round, @PathVariable String code, Actor by, Form form, Words words) {
        Mine mine = mine(round, code, by);
        Map<String, BigDecimal> marks = marks(mine, form, false, words);
        String note = form.optional("note", 1000, "judging.note");
        if (!form.isRefused() && done(sheets.save(mine.round(), mine.sheet(), marks, note, by), form, words)) {
            return Answer.goTo(mine.address(), "judging.sheet.saved", code);
        }
        return Answer.refused("judging/sheet", page(mine, form, by, words));
    }

    @PostMapping("/cham-diem/{round}/{code}/ky")
    ModelAndView sign(@PathVariable String round, @PathVariable String code, Actor by, Form form, Words words) {
        Mine mine = mine(round, code, by);
        Map<String, BigDecimal> marks = marks(mine, form, true, words);
        String note = form.optional("note", 1000, "judging.note");
        if (!form.ticked("confirm")) {
            form.refuse("confirm", "judging.sheet.confirm.missing");
        }
        if (!form.isRefused() && done(sheets.sign(mine.round(), mine.sheet(), marks, note, by), form, words)) {
            String next = mine.nextOpen();
            return Answer.goTo("/cham-diem/" + round + (next == null ? "" : "/" + next), "judging.sheet.signed", code);
        }
        return Answer.refused("judging/sheet", page(mine, form, by, words));
    }

    @PostMapping("/cham-diem/{round}/{code}/tu-choi")
    ModelAndView recuse(@PathVariable String round, @PathVariable String code, Actor by, Form form, Words words) {
        Mine mine = mine(round, code, by);
        String reason = form.requiredAs("reason", 300, "judging.recuse.reason");
        if (!form.isRefused() && done(sheets.recuse(mine.round(), mine.sheet(), reason, by), form, words)) {
            return Answer.goTo("/cham-diem/" + round, "judging.recused.now", code);
        }
        return Answer.refused("judging/sheet", page(mine, form, by, words));
    }

    private Mine mine(String id, String code, Actor by) {
        JudgingRound round = access.score(id, by);
        List<Scoresheet> all = sheets.of(round, by.id());
        int at = IntStream.range(0, all.size())
                .filter(i -> all.get(i).code().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new Mine(round, all, at);
    }

    private Map<String, BigDecimal> marks(Mine mine, Form form, boolean all, Words words) {
        Map<String, BigDecimal> marks = new LinkedHashMap<>();
        for (Criterion criterion : sheets.criteria(mine.round().phase())) {
            String name = criterion.name().in(Lang.of(words.isVietnamese()));
            if (form.text(criterion.code()).isEmpty()) {
                if (all) {
                    form.refuse(criterion.code(), "judging.points.missing", name);
                }
                continue;
            }
            BigDecimal points = form.decimalOf(criterion.code(), TypedNumber.decimal(criterion.max(), PLACES), name);
            if (points != null) {
                refusePoints(mine, criterion, points, form, words);
                marks.put(criterion.code(), points);
            }
        }
        return marks;
    }

    private void refusePoints(Mine mine, Criterion criterion, BigDecimal points, Form form, Words words) {
        IssuedRules rules = contests.rules(mine.round().phase()).orElseThrow();
        rules.book()
                .checkPoints(criterion, points)
                .ifPresent(finding -> form.refuseInWords(criterion.code(), finding.in(Lang.of(words.isVietnamese()))));
    }

    private static boolean done(SheetOutcome came, Form form, Words words) {
        switch (came) {
            case SheetOutcome.Saved ignored -> {
                return true;
            }
            case SheetOutcome.Signed ignored -> {
                return true;
            }
            case SheetOutcome.NotOpen ignored -> form.refuse("confirm", "judging.sheet.notOpen");
            case SheetOutcome.TooEarly early -> form.refuse("confirm", "judging.score.early", words.time(early.from()));
            case SheetOutcome.TooLate late -> form.refuse("confirm", "judging.score.late", words.time(late.until()));
            case SheetOutcome.NoWindow ignored -> form.refuse("confirm", "judging.score.noWindow");
        }
        return false;
    }

    private SheetPage page(Mine mine, Form form, Actor by, Words words) {
        Scoresheet sheet = mine.sheet();
        BlindViews.Blind blind = views.of(mine.round(), by.id(), List.of(sheet.entry()), words)
                .getOrDefault(sheet.entry(), new BlindViews.Blind("", "", List.of()));
        List<Criterion> criteria = sheets.criteria(mine.round().phase());
        boolean closed = mine.round().isConcluded() && sheet.state() == SheetState.OPEN;
        return new SheetPage(
                mine.round().id().toString(),
                sheet.code(),
                closed ? "CLOSED" : sheet.state().name(),
                blind.pictures(),
                blind.caption(),
                blind.category(),
                criteria.stream()
                        .map(criterion -> line(criterion, sheet, words))
                        .toList(),
                conflicts(mine.round(), words),
                BlindViews.shown(sheets.total(mine.round().phase(), sheet), words),
                BlindViews.shown(sheets.full(mine.round().phase()), words),
                form,
                mine.at() + 1,
                mine.all().size(),
                mine.at() == 0 ? null : mine.all().get(mine.at() - 1).code(),
                mine.at() + 1 == mine.all().size()
                        ? null
                        : mine.all().get(mine.at() + 1).code(),
                sheet.signedAt() == null ? null : words.time(sheet.signedAt()));
    }

    private List<String> conflicts(JudgingRound round, Words words) {
        return contests.rules(round.phase()).map(rules -> rules.book().rules().conflicts()).orElse(List.of()).stream()
                .filter(relation -> relation != ConflictRelation.COMMITTEE_AND_PANEL)
                .map(relation -> words.t("judging.conflict." + relation))
                .toList();
    }

    private static SheetPage.Line line(Criterion criterion, Scoresheet sheet, Words words) {
        BigDecimal points = sheet.marks().get(criterion.code());
        return new SheetPage.Line(
                criterion.code(),
                criterion.name().in(Lang.of(words.isVietnamese())),
                criterion.max().stripTrailingZeros().toPlainString(),
                criterion.step().stripTrailingZeros().toPlainString(),
                criterion.weight() == null
                        ? null
                        : criterion.weight().stripTrailingZeros().toPlainString(),
                points == null ? "" : BlindViews.shown(points, words));
    }
}
