package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhenCodesAreOrderedTest {

    @Test
    void aNumberOfFiveDigitsComesAfterOneOfFour() {
        assertThat(Stream.of("TQ-10000", "TQ-0012", "TQ-9999", "TQ-10001").sorted(CodeOrder.order()))
                .containsExactly("TQ-0012", "TQ-9999", "TQ-10000", "TQ-10001");
    }

    @Test
    void lettersComeFirst() {
        assertThat(Stream.of("TQ-0001", "HG-10000").sorted(CodeOrder.order())).containsExactly("HG-10000", "TQ-0001");
    }

    @Test
    void whatIsNoCodeStandsByItsText() {
        assertThat(Stream.of("B", "A10", "A9").sorted(CodeOrder.order())).containsExactly("A10", "A9", "B");
    }
}
