package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void athirdThreeTimesIsOne() {
        var third = Fraction.of(1).over(3);
        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.of(1));
    }

    @Test
    void decimalsAreExact() {
        assertThat(Fraction.of(new BigDecimal("0.1")).plus(Fraction.of(new BigDecimal("0.2"))))
                .isEqualTo(Fraction.of(new BigDecimal("0.30")));
    }

    @Test
    void roundingIsForTheEyeAndHalfUp() {
        assertThat(Fraction.of(2).over(3).rounded(4)).isEqualByComparingTo("0.6667");
    }

    @Test
    void theSignStandsAbove() {
        assertThat(Fraction.of(1).over(-2)).isEqualTo(Fraction.of(-1).over(2));
    }
}
