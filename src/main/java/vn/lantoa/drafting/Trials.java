package vn.lantoa.drafting;

import org.jspecify.annotations.Nullable;
import vn.lantoa.drafting.page.ToolPage;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.SimulationReport;
import vn.lantoa.web.page.Words;

/** The report of a made-up contest, as tables. */
final class Trials {
    private Trials() {}

    static ToolPage.Trial of(SimulationReport report, Words words) {
        var lang = Lang.of(words.isVietnamese());
        return new ToolPage.Trial(
                report.entries(),
                report.valid(),
                report.ranked(),
                report.checks().stream()
                        .map(each -> new ToolPage.Row(
                                each.category().in(lang) + ": " + each.asked().in(lang), each.passed(), each.of()))
                        .toList(),
                report.tiers().stream()
                        .map(each -> new ToolPage.Row(each.tier().in(lang), each.sentUp(), each.received()))
                        .toList(),
                report.ties().stream()
                        .map(each -> new ToolPage.Row(each.link().in(lang), each.count(), null))
                        .toList(),
                report.awards().stream()
                        .map(each -> new ToolPage.Row(each.scheme().in(lang), each.given(), each.of()))
                        .toList(),
                bought(report, words));
    }

    private static @Nullable String bought(SimulationReport report, Words words) {
        var bought = report.bought();
        return bought == null
                ? null
                : words.t(
                        bought.prize() ? "drafting.try.bought.prize" : "drafting.try.bought.nothing",
                        bought.votes(),
                        bought.placeBefore(),
                        bought.placeAfter());
    }
}
