package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenANumberIsTypedTest {

    @ParameterizedTest(name = "“{0}” in a field to {1} with {2} decimals is {3}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            0             | 10      | 0 | 0
            7             | 10      | 0 | 7
            007           | 10      | 0 | 7
            10            | 10      | 0 | 10
            11            | 10      | 0 | none
            0.5           | 10      | 0 | none
            0,5           | 10      | 0 | none
            1.5           | 100     | 0 | none
            1,5           | 100     | 0 | none
            2.0           | 100     | 0 | none
            2.000         | 9999999 | 0 | 2000
            2,000         | 9999999 | 0 | 2000
            2.000         | 10      | 0 | none
            1 000         | 9999999 | 0 | 1000
            2.000.000     | 9999999 | 0 | 2000000
            2,000,000     | 9999999 | 0 | 2000000
            2 000 000     | 9999999 | 0 | 2000000
            2.000,000     | 9999999 | 0 | none
            2.000.00      | 9999999 | 0 | none
            20.00.000     | 9999999 | 0 | none
            1234.567      | 9999999 | 0 | none
            0.500         | 9999999 | 0 | none
            12 34         | 9999999 | 0 | none
            2.000 000     | 9999999 | 0 | none
            0.5           | 10      | 2 | 0.5
            0,5           | 10      | 2 | 0.5
            1.5           | 10      | 2 | 1.5
            1,5           | 10      | 2 | 1.5
            9,75          | 10      | 2 | 9.75
            9.755         | 10      | 2 | none
            10,5          | 10      | 2 | none
            1.000         | 10      | 2 | 1.000
            1,000         | 10      | 2 | 1.000
            1.250         | 10      | 2 | 1.250
            1.000         | 5000    | 2 | 1000 or 1.000
            1,000         | 5000    | 2 | 1000 or 1.000
            1.250         | 5000    | 2 | 1250 or 1.250
            1.234         | 5000    | 2 | 1234
            1.234         | 5000    | 3 | 1234 or 1.234
            0.500         | 5000    | 3 | 0.500
            0,125         | 5000    | 3 | 0.125
            1000          | 5000    | 2 | 1000
            1,0           | 5000    | 2 | 1.0
            1.234,5       | 5000    | 2 | 1234.5
            1,234.5       | 5000    | 2 | 1234.5
            1 234,5       | 5000    | 2 | 1234.5
            1.234,500     | 5000    | 3 | 1234.500
            1234.500      | 5000    | 2 | 1234.500
            1,2345        | 5000    | 4 | 1.2345
            1,2340        | 5000    | 3 | 1.2340
            -1            | 10      | 2 | none
            1e3           | 5000    | 2 | none
            .5            | 10      | 2 | none
            5.            | 10      | 2 | none
            1..5          | 10      | 2 | none
            1.5.2         | 10      | 2 | none
            mười          | 10      | 2 | none
            9999999999999999 | 10   | 2 | none
            """)
    void itIsReadInOneWayOrHandedBackWithBoth(String typed, BigDecimal max, int places, String expected) {
        assertThat(said(TypedNumber.decimal(max, places).read(typed))).isEqualTo(expected);
    }

    @Test
    void blanksAroundItAndTheUnbreakableOnesOfOfficeProgramsDoNotMatter() {
        var figures = TypedNumber.whole(0, 9_999_999);
        assertThat(said(figures.read(" 1\u00a0000 "))).isEqualTo("1000");
        assertThat(said(figures.read("1\u202f000"))).isEqualTo("1000");
        assertThat(said(figures.read(""))).isEqualTo("none");
    }

    @Test
    void lessThanNothingIsReadWhereTheFieldHasIt() {
        assertThat(said(TypedNumber.whole(-5, 5).read("-5"))).isEqualTo("-5");
        assertThat(said(TypedNumber.whole(-5, 5).read("−3"))).isEqualTo("-3");
    }

    private static String said(TypedNumber.Reading reading) {
        return switch (reading) {
            case TypedNumber.One(var value) -> value.toPlainString();
            case TypedNumber.TwoWays(var grouped, var decimals) ->
                grouped.toPlainString() + " or " + decimals.toPlainString();
            case TypedNumber.None() -> "none";
        };
    }
}
