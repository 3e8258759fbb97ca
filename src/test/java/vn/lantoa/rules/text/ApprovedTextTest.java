package vn.lantoa.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.rules.Books;
import vn.lantoa.rules.Lang;

/** The Thể lệ of phase one, word for word as it was read and approved. */
class ApprovedTextTest {
    @ParameterizedTest
    @EnumSource(Lang.class)
    void thePrintedTextIsTheApprovedOne(Lang lang) throws IOException {
        var approved =
                Path.of("src/test/resources/rules/phase-one." + lang.name().toLowerCase(Locale.ROOT) + ".txt");
        assertThat(Books.book(Books.PHASE_ONE).text(lang).lines()).isEqualTo(Files.readAllLines(approved));
    }
}
