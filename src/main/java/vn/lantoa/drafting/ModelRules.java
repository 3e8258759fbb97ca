package vn.lantoa.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.lantoa.drafting.page.Field;
import vn.lantoa.rules.RuleBook;
import vn.lantoa.rules.RuleSet;
import vn.lantoa.rules.RuleSetYaml;

/** Rules of real contests that come with the house: a draft may begin from one of them. */
@Component
class ModelRules {
    private static final String WHERE = "classpath:rulesets/*.yaml";

    private @Nullable Map<String, RuleSet> read;

    /** By title; the value is the file's name without its ending. */
    List<Field.Option> titles() {
        return all().entrySet().stream()
                .map(each ->
                        new Field.Option(each.getKey(), each.getValue().title().vi()))
                .sorted(Comparator.comparing(Field.Option::label))
                .toList();
    }

    Optional<RuleSet> find(String name) {
        return Optional.ofNullable(all().get(name));
    }

    private synchronized Map<String, RuleSet> all() {
        if (read == null) {
            read = loaded();
        }
        return read;
    }

    private static Map<String, RuleSet> loaded() {
        Map<String, RuleSet> found = new LinkedHashMap<>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(WHERE)) {
                var yaml = file.getContentAsString(StandardCharsets.UTF_8);
                if (RuleBook.read(yaml) instanceof RuleSetYaml.Reading.Read(var rules, var lines)) {
                    found.put(Objects.requireNonNull(file.getFilename()).replace(".yaml", ""), rules);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
