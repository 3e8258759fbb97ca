package vn.lantoa.rules.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final Path FILE = Path.of("src/main/resources/rules/ruleset.schema.json");

    /** When the model grows, run with -Drules.schema=write to bring the file up to date. */
    @Test
    void theSchemaThatEditorsUseIsTheModelOfToday() throws IOException {
        if ("write".equals(System.getProperty("rules.schema"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, Schema.ofRuleSet());
        }
        assertThat(Files.readString(FILE)).isEqualTo(Schema.ofRuleSet());
    }
}
