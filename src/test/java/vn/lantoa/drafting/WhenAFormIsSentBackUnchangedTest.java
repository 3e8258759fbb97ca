package vn.lantoa.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.lantoa.drafting.form.FormBuilder;
import vn.lantoa.drafting.form.FormReader;
import vn.lantoa.drafting.form.OpenDecision;
import vn.lantoa.drafting.form.Step;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleTemplate;
import vn.lantoa.web.page.Words;

/** Each page of the wizard asks some parts of the rules; sent back as it is, it changes nothing at all. */
class WhenAFormIsSentBackUnchangedTest {

    static Stream<RuleSet> rules() {
        var models = new ModelRules();
        return Stream.concat(
                Stream.of(RuleTemplate.suggested()),
                models.titles().stream().map(each -> models.find(each.value()).orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theRulesAreTheSame(RuleSet rules) {
        for (var locale : Set.of(Locale.of("vi"), Locale.of("en"))) {
            var words = words(locale);
            for (var step : Step.ALL) {
                var parts = new FormBuilder(EnumSet.allOf(OpenDecision.class), words);
                step.ask(rules, parts);
                var form = StepPages.filled(parts.all(), words);
                var read = step.apply(rules, new FormReader(form, parts.all(), words));
                assertThat(form.refusals())
                        .as(rules.code() + ", " + step.code())
                        .isEmpty();
                assertThat(read).as(rules.code() + ", " + step.code()).isEqualTo(rules);
            }
        }
    }

    @Test
    void thereAreRulesToTryItOn() {
        assertThat(rules()).hasSizeGreaterThan(20);
    }

    static Words words(Locale locale) {
        var source = new ResourceBundleMessageSource();
        source.setBasenames("messages.drafting", "messages.web");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Words(source, locale);
    }
}
