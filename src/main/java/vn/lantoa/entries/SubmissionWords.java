package vn.lantoa.entries;

import java.time.Instant;
import java.util.List;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Lang;
import vn.lantoa.shared.Window;
import vn.lantoa.web.page.Form;
import vn.lantoa.web.page.Words;

/** Says beside which field why a draft was not taken. */
final class SubmissionWords {
    private SubmissionWords() {}

    static void refuse(Form form, Submission came, Words words) {
        switch (came) {
            case Submission.Accepted ignored -> throw new IllegalArgumentException(came.toString());
            case Submission.TooLate(Instant closed) ->
                form.refuse("send", "entries.tooLate", words.time(Window.lastMinute(closed)));
            case Submission.NotOpenYet(Instant opens) -> form.refuse("send", "entries.notOpenYet", words.time(opens));
            case Submission.NotReady() -> form.refuse("photos", "entries.file.notReady");
            case Submission.FileUnusable() -> form.refuse("photos", "entries.file.unusable");
            case Submission.UnitNotTheirs() -> form.refuse("unitWords", "entries.unit.notTheirs");
            case Submission.NoRoom(List<Finding> findings) ->
                findings.forEach(f -> form.refuseInWords(
                        f.sentence().key().equals("rules.text.noOverlap") ? "photos" : "send",
                        f.in(Lang.of(words.isVietnamese()))));
            case Submission.Refused(List<String> gaps, List<Finding> findings) -> {
                gaps.forEach(gap -> form.refuse(gap.substring(0, gap.indexOf('.')), "entries." + gap));
                findings.forEach(f -> form.refuseInWords(field(f), f.in(Lang.of(words.isVietnamese()))));
            }
        }
    }

    private static String field(Finding finding) {
        return switch (finding.sentence().key()) {
            case "rules.entry.captionShort", "rules.entry.captionLong" -> "caption";
            case "rules.entry.place" -> "place";
            case "rules.entry.date" -> "takenOn";
            case "rules.entry.declaration" -> "declared";
            case "rules.entry.kind" -> "kind";
            case "rules.entry.tooYoung", "rules.entry.tooOld" -> "bornOn";
            case "rules.entry.onBehalf" -> "authorName";
            case "rules.entry.part" -> "parts";
            default -> "photos";
        };
    }
}
