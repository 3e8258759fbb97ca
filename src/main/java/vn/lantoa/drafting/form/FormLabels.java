package vn.lantoa.drafting.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rules.FileFormat;
import vn.lantoa.rules.Lang;
import vn.lantoa.rules.Sentence;
import vn.lantoa.web.page.Words;

/**
 * What stands beside the questions. A field {@code criterion.2.max} is labelled by the message
 * {@code drafting.criterion.max} and hinted at by {@code drafting.criterion.max.hint}, where there is one.
 */
record FormLabels(Words words) {
    private static final Pattern ROW = Pattern.compile("\\.(\\d+)(?=\\.|$)");

    String label(String name) {
        return words.t(key(name), number(name));
    }

    @Nullable
    String hint(String name) {
        return words.source().getMessage(key(name) + ".hint", null, null, words.locale());
    }

    /** A code to choose, labelled {@code drafting.NAME.CODE}. */
    String option(String name, String code) {
        return words.t(key(name) + "." + code);
    }

    String legend(String part, Object... arguments) {
        return words.t("drafting.part." + part, arguments);
    }

    String word(Enum<?> constant) {
        return constant instanceof FileFormat format
                ? format.shown()
                : sentence(
                        Sentence.of("rules." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()));
    }

    String sentence(Sentence sentence) {
        return sentence.in(Lang.of(words.isVietnamese()));
    }

    /** The number of the row, for labels that say it; other labels leave it out. */
    private static Object[] number(String name) {
        var row = ROW.matcher(name).results().reduce((first, last) -> last);
        return row.map(found -> new Object[] {Integer.parseInt(found.group(1)) + 1})
                .orElseGet(() -> new Object[0]);
    }

    private static String key(String name) {
        return "drafting." + ROW.matcher(name).replaceAll("");
    }
}
