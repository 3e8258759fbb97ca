package vn.lantoa.rules.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Finding;

/** Phase one with one thing broken, and the check that must say so: one sample at least for every check. */
record BrokenRules(String check, String yaml) {

    static List<BrokenRules> contradictions() {
        return List.of(
                changed("capBelowMinimum", "min: 1, max: 3", "min: 4, max: 3"),
                changed("quotaAboveEntries", "scope: author, min: 1, max: 3", "scope: contest, max: 9"),
                changed("morePrizes", "scope: author, min: 1, max: 3", "scope: contest, max: 10"),
                changed(
                        "selectBeforeEntry",
                        "from: {on-day: 2023-03-15}\n    until: {before: 2023-03-30}",
                        "from: {on-day: 2023-03-01}\n    until: {before: 2023-03-14}"),
                changed("quotaZero", "at-most: 10", "at-most: 0"),
                changed("emptyRange", "side: short, min: 1000", "side: short, min: 9, max: 8"),
                changed("foreignFormat", "formats: [jpeg, heic]", "formats: [jpeg, mp4]"),
                changed("caption", "min: 3, max: 150", "min: 151, max: 150"),
                changed(
                        "neverOpen",
                        "tier: district\n    from: {on-day: 2023-03-15}",
                        "tier: district\n    from: {on-day: 2023-03-30}"),
                changed("unknownTier", "tier: district\n    from: {in-month", "tier: commune\n    from: {in-month"),
                changed("overlap", "activity: enter\n    tier: district", "activity: enter"),
                changed(
                        "awardBeforeVote",
                        "{on-event: {vi: sơ kết Đề án số 02-ĐA/TU, en: the interim review of Scheme 02-ĐA/TU}}",
                        "{on-day: 2023-05-30}"),
                changed("weights", "percents: {jury: 70, public-part: 30}", "percents: {jury: 70, public-part: 31}"),
                changed(
                        "juryPoints",
                        "percents: {jury: 70, public-part: 30}",
                        "points-sum: {jury: 70, public-part: 30}"),
                changed("rawBlended", "mapping: by-rank", "mapping: raw"),
                changed("noWeight", "event: reaction, points: 1", "event: reaction, points: 0"),
                changed("unknownCriterion", "higher-criterion: noi-dung", "higher-criterion: khong-co"),
                changed(
                        "unknownCategory",
                        "ranked-by: total",
                        "ranked-by: total\n    to-collectives: true\n    category: clip"),
                changed(
                        "law.preTicked",
                        "text: {vi: Ảnh chưa đoạt giải",
                        "pre-ticked: true\n    text: {vi: Ảnh chưa đoạt giải"),
                changed("law.cardCopies", "originals-within-days: 10", "identity-card-copies: true"),
                matched("noCategory", "(?s)categories:.*?dossier:", "categories: []\ndossier:"),
                matched("twice", "id: ban-quyen", "id: the-le"),
                matched("lengthOfPhoto", "- side: .*", "- length: {max: PT5M}"),
                matched("capZero", "min: 1, max: 3", "max: 0"),
                matched("unknownRound", "ranked-by: total", "ranked-by: total\n    round: tuan-9"),
                matched("share", "at-most: 10", "percent: 101"),
                matched("perUnit", "min-members: 3", "per-unit-min: 3\n    per-unit-max: 2"),
                matched("perUnitAboveQuota", "min-members: 3", "per-unit-min: 11"),
                matched("ages", "guardian-under-age: 18", "guardian-under-age: 18\n  min-age: 40\n  max-age: 30"),
                matched("noEntry", "(?s)- activity: enter.*?- activity: select", "- activity: select"),
                matched("noVoteWindow", "(?s)- activity: vote.*?- activity: score", "- activity: score"),
                matched("awardBeforeEntry", "\\{on-event: .*", "{on-day: 2023-03-01}"),
                matched("awardBeforeScore", "\\{on-event: .*", "{on-day: 2023-06-01}"),
                matched(
                        "freezeAfterAward",
                        "(?s)\\{on-event: [^\n]*(.*)freeze: [^\n]*",
                        "{on-day: 2023-06-20}$1freeze: {through: 2023-06-20}"),
                matched("noJury", "(?s)  jury:.*?  public-part:", "  public-part:"),
                matched("noPublic", "(?s)  public-part:\n.*?  blend:", "  blend:"),
                matched("points", "percents: .*", "points-sum: {jury: 0, public-part: 30, rescale: true}"),
                matched("gateShut", "  tie-break:", "  gates:\n    - jury-at-least: 101\n  tie-break:"),
                matched("noTieBreak", "(?s)  tie-break:.*?awards:", "  tie-break: []\nawards:"),
                matched("noPrize", "(?s)(ranked-by: ballots\n    prizes:).*?award-terms:", "$1 []\naward-terms:"),
                matched("unrankedScheme", "(?s)ballots:.*?scoring:", "scoring:"),
                matched(
                        "noCollectives",
                        "(?s)kinds: \\[individual, collective\\](.*)ranked-by: total",
                        "kinds: [individual]$1ranked-by: total\n    to-collectives: true"),
                matched("someWeights", "max: 40, step: 1", "max: 40, step: 1, weight: 40"),
                matched(
                        "criterionWeights",
                        "(?s)max: 40, step: 1(.*?)max: 30, step: 1(.*?)max: 30, step: 1",
                        "max: 40, step: 1, weight: 50$1max: 30, step: 1, weight: 30$2max: 30, step: 1, weight: 30"),
                matched("leniencyOfSum", "aggregate: .*", "aggregate: sum\n    leniency-removed: true"),
                matched(
                        "law.cardCopies",
                        "place-required: true",
                        "place-required: true\n  attachments:\n    - {vi: Bản chụp CCCD hai mặt, en: Both sides of the card}"));
    }

    static List<BrokenRules> doubts() {
        return List.of(
                changed("facebook.share", "event: share, points: 0", "event: share, points: 2"),
                changed("facebook.condition", "on-behalf: by-unit", "on-behalf: by-unit\n  conditions: [tag-friends]"),
                changed("facebook.release", "facebook-release: true", "facebook-release: false"),
                changed("facebook.validity", "[on-main-post, real-account]", "[shared-publicly]"),
                changed("boughtVotes", "mapping: by-rank", "mapping: share-of-max"),
                changed("juryMinority", "jury: 70, public-part: 30", "jury: 30, public-part: 70"),
                changed("law.minors", "guardian-under-age: 18", "max-age: 99"),
                changed("law.notice", "notice-to-province: true", "notice-to-province: false"),
                changed("law.noRetention", "data-kept-months: 24", "exclusive: false"),
                changed("law.noConsent", "kind: personal-data", "kind: other"),
                changed(
                        "earlyBird",
                        "activity: vote\n    from: {on-day: 2023-04-01}",
                        "activity: vote\n    from: {on-day: 2023-03-01}"),
                changed("openChain", "- shared-place", "- more-jurors"),
                matched("noFormats", " *- formats: .*\n", ""),
                matched("unreadFormat", "formats: \\[jpeg, heic\\]", "formats: [jpeg, tiff]"),
                matched("noLaunch", "(?s)- activity: launch.*?- activity: enter", "- activity: enter"),
                matched("noAwardDate", "(?s)  - activity: award.*?publication:", "publication:"),
                matched("noScoreWindow", "(?s)- activity: score.*?- activity: award", "- activity: award"),
                matched("noSelectWindow", "(?s)- activity: select.*?- activity: forward", "- activity: forward"),
                matched(
                        "voteOnNothing",
                        "(?s)ballots:.*?scoring:(.*?)  public-part:\n.*?percents: [^\n]*(.*)  - code: khan-gia.*?award-terms:",
                        "scoring:$1  blend: jury-only$2award-terms:"),
                matched("noFreeze", " *freeze: .*\n", ""),
                matched("noConflicts", "conflicts: .*", "conflicts: []"),
                matched("afterLast", "- shared-place", "- shared-place\n    - higher-public"),
                matched("noAwards", "(?s)awards:\n  - code.*?award-terms:", "awards: []\naward-terms:"),
                matched("noReward", "rewards: \\[certificate, \\{cash: 5000000\\}\\]", "rewards: []"),
                matched("facebook.declaration", "kind: unpublished", "kind: social"),
                matched("facebook.condition", "on-behalf: by-unit", "on-behalf: by-unit\n  conditions: [like-page]"),
                matched(
                        "facebook.condition",
                        "on-behalf: by-unit",
                        "on-behalf: by-unit\n  conditions: [share-publicly]"),
                matched("facebook.validity", "\\[on-main-post, real-account\\]", "[liked-page]"),
                matched("facebook.alone", "blend:\n.*", "blend: public-only"),
                matched("law.noPledge", "kind: originality", "kind: other"),
                matched("law.noPurpose", "(?s)data-purposes:.*?data-kept", "data-purposes: []\n  data-kept"),
                matched("law.noGuardianBox", "kind: guardian", "kind: other"),
                matched("law.childrenInWorks", "kind: children", "kind: other"),
                matched("law.meritLetter", "\\[certificate, \\{cash: 5000000\\}\\]", "[merit-letter]"));
    }

    /** What nobody has to mend: it is only said. */
    static List<BrokenRules> notes() {
        return List.of(
                changed("pending", "organiser:", "pending: true\norganiser:"),
                new BrokenRules("waiting", Books.yaml(Books.PHASE_ONE)),
                new BrokenRules("lastMinute", Books.yaml(Books.PHASE_ONE)));
    }

    List<Finding> findings() {
        return Books.findings(yaml);
    }

    String key() {
        return "rules.check." + check;
    }

    @Override
    public String toString() {
        return check;
    }

    private static BrokenRules changed(String check, String piece, String by) {
        return new BrokenRules(check, Books.changed(piece, by));
    }

    private static BrokenRules matched(String check, String piece, String by) {
        var yaml = Books.yaml(Books.PHASE_ONE);
        var broken = Pattern.compile(piece).matcher(yaml).replaceFirst(by);
        assertThat(broken).as("the piece of %s occurs", check).isNotEqualTo(yaml);
        return new BrokenRules(check, broken);
    }
}
