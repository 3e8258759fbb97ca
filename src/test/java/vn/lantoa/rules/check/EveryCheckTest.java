package vn.lantoa.rules.check;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.rules.Finding;
import vn.lantoa.rules.Severity;

/** Every check finds what it is for, and none is left out. */
class EveryCheckTest {

    @ParameterizedTest
    @MethodSource("vn.lantoa.rules.check.BrokenRules#contradictions")
    void aContradictionIsAnError(BrokenRules broken) {
        assertThat(keys(broken.findings(), Severity.ERROR)).contains(broken.key());
    }

    @ParameterizedTest
    @MethodSource("vn.lantoa.rules.check.BrokenRules#doubts")
    void aDoubtIsAWarningAndDoesNotStopTheIssue(BrokenRules broken) {
        var findings = broken.findings();
        assertThat(keys(findings, Severity.WARNING)).contains(broken.key());
        assertThat(findings).noneMatch(Finding::isError);
    }

    @ParameterizedTest
    @MethodSource("vn.lantoa.rules.check.BrokenRules#notes")
    void whatNobodyHasToMendIsANote(BrokenRules broken) {
        var findings = broken.findings();
        assertThat(keys(findings, Severity.NOTE)).contains(broken.key());
        assertThat(findings).allMatch(finding -> finding.severity() == Severity.NOTE);
    }

    /** Each check has its words, so the words name all checks; what a sample was made for must have come out of it. */
    @Test
    void noCheckIsWithoutABrokenSample() throws IOException {
        var found = Stream.of(BrokenRules.contradictions(), BrokenRules.doubts(), BrokenRules.notes())
                .flatMap(List::stream)
                .filter(broken -> broken.findings().stream()
                        .anyMatch(finding -> finding.sentence().key().equals(broken.key())))
                .map(BrokenRules::key)
                .collect(toCollection(TreeSet::new));
        assertThat(found).isEqualTo(checks());
    }

    private static TreeSet<String> checks() throws IOException {
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/rules_vi.properties"))) {
            messages.load(reader);
        }
        return messages.stringPropertyNames().stream()
                .filter(key -> key.startsWith("rules.check."))
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> keys(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.sentence().key())
                .toList();
    }
}
