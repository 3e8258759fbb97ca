package vn.lantoa.rules.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.rules.Activity;
import vn.lantoa.rules.Criterion;
import vn.lantoa.rules.EntryFigures;
import vn.lantoa.rules.Figures;
import vn.lantoa.rules.Fraction;
import vn.lantoa.rules.JuryRules;
import vn.lantoa.rules.Moment;
import vn.lantoa.rules.Opening;
import vn.lantoa.rules.Text;
import vn.lantoa.rules.WindowRule;
import vn.lantoa.shared.MoneyInWords;

/** All the reference vectors that concern money, deadlines and jurors who saw different entries. */
class WorkedExamplesTest {
    private static final JsonNode VECTORS = JsonMapper.shared()
            .readTree(Path.of("src/test/resources/rules/vectors.json").toFile());
    private static final Pattern DAY = Pattern.compile("(before|to) (\\d+)/(\\d+)/(\\d+) .*");

    static Stream<Arguments> money() {
        return VECTORS.get("moneyInWords").properties().stream()
                .map(each -> Arguments.of(
                        Long.valueOf(each.getKey()), each.getValue().asString()));
    }

    static Stream<JsonNode> deadlines() {
        return VECTORS.get("deadline").valueStream();
    }

    @ParameterizedTest
    @MethodSource("money")
    void moneyIsPutInWords(long dong, String words) {
        assertThat(MoneyInWords.of(dong)).isEqualTo(words);
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void aDeadlineFallsOnItsInstant(JsonNode vector) {
        var opening = (Opening.Dated) Opening.of(new WindowRule(
                Activity.ENTER,
                null,
                null,
                null,
                null,
                moment(vector.get("rule").asString())));
        var tooLate = instant(vector, vector.has("firstLate") ? "firstLate" : "firstOutside");
        assertThat(opening.to()).isEqualTo(tooLate);
        if (vector.has("lastOnTime")) {
            assertThat(opening.to()).isAfter(instant(vector, "lastOnTime"));
        }
    }

    @Test
    void aHarshJurorIsTakenOff() {
        var vector = VECTORS.get("harshJuror").get(0);
        var jury = new JuryRules(
                List.of(new Criterion("c", Text.of("Điểm"), BigDecimal.TEN, BigDecimal.ONE, null)),
                new JuryRules.Aggregate.Mean(),
                1,
                true);
        var field = Stream.of("A", "B", "C", "D")
                .map(entry -> Figures.entry(entry, sheets(vector, entry), 0, 0))
                .toList();
        var effects = JurorBias.of(jury, field).orElseThrow();
        vector.get("jurorEffects")
                .properties()
                .forEach(each -> assertThat(effects)
                        .containsEntry(
                                each.getKey(), Fraction.of(each.getValue().asLong())));
        vector.get("entries")
                .properties()
                .forEach(each -> assertThat(JuryScore.of(jury, sheets(vector, each.getKey()), effects)
                                .figure())
                        .isEqualTo(Fraction.of(each.getValue().asLong())));
    }

    private static List<EntryFigures.Sheet> sheets(JsonNode vector, String entry) {
        var sheets = new ArrayList<EntryFigures.Sheet>();
        vector.get("scores").properties().forEach(juror -> {
            if (juror.getValue().has(entry)) {
                sheets.add(Figures.sheet(
                        juror.getKey(), juror.getValue().get(entry).asString()));
            }
        });
        return sheets;
    }

    private static Moment moment(String rule) {
        Matcher day = DAY.matcher(rule);
        assertThat(day.matches()).as(rule).isTrue();
        var date = LocalDate.of(
                Integer.parseInt(day.group(4)), Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)));
        return day.group(1).equals("before") ? new Moment.Before(date) : new Moment.Through(date);
    }

    private static Instant instant(JsonNode vector, String name) {
        return Instant.parse(vector.get(name).asString());
    }
}
