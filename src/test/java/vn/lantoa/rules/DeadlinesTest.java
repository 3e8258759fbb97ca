package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {
    private static final Moment BEFORE = new Moment.Before(LocalDate.of(2023, 3, 30));
    private static final Moment THROUGH = new Moment.Through(LocalDate.of(2023, 5, 30));

    @ParameterizedTest
    @CsvSource({"2023-03-29T16:59:59.999Z, true", "2023-03-29T17:00:00.000Z, false"})
    void beforeADayEndsAtTheMidnightThatBeginsIt(Instant at, boolean onTime) {
        assertThat(covers(null, BEFORE, at)).isEqualTo(onTime);
    }

    @ParameterizedTest
    @CsvSource({"2023-05-30T16:59:59.999Z, true", "2023-05-30T17:00:00.000Z, false"})
    void throughADayCountsAllOfIt(Instant at, boolean onTime) {
        assertThat(covers(null, THROUGH, at)).isEqualTo(onTime);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-09-20T01:59:59Z, false",
        "2021-09-20T02:00:00Z, true",
        "2021-09-30T01:59:59Z, true",
        "2021-09-30T02:00:00Z, false"
    })
    void aWindowToTheMinuteIsHalfOpen(Instant at, boolean open) {
        var from = new Moment.At(LocalDateTime.of(2021, 9, 20, 9, 0));
        var until = new Moment.At(LocalDateTime.of(2021, 9, 30, 9, 0));
        assertThat(covers(from, until, at)).isEqualTo(open);
    }

    @Test
    void aMonthRunsFromItsFirstDayToTheEndOfItsLast() {
        var may = new Moment.InMonth(YearMonth.of(2022, 5));
        assertThat(Calendar.from(may)).contains(Instant.parse("2022-04-30T17:00:00Z"));
        assertThat(Calendar.until(may)).contains(Instant.parse("2022-05-31T17:00:00Z"));
    }

    @Test
    void anUnclearEndIsShownAsTheLastMinuteItAllows() {
        assertThat(Calendar.words(BEFORE).vi()).isEqualTo("trước ngày 30/3/2023");
        assertThat(Calendar.lastMinute(BEFORE).vi()).isEqualTo("23 giờ 59 ngày 29/3/2023");
        assertThat(Calendar.lastMinute(THROUGH).vi()).isEqualTo("23 giờ 59 ngày 30/5/2023");
    }

    @Test
    void aDateBoundToEventsWaitsForThem() {
        var review = Text.of("sơ kết Đề án");
        var meeting = Text.of("hội nghị tổng kết");
        var award =
                new WindowRule(Activity.AWARD, null, null, null, new Moment.FirstOf(List.of(review, meeting)), null);
        assertThat(Opening.of(award)).isEqualTo(new Opening.Waiting(award, List.of(review, meeting)));
    }

    @Test
    void aWindowWithoutAnEndStaysOpen() {
        assertThat(covers(BEFORE, null, Instant.parse("2099-01-01T00:00:00Z"))).isTrue();
    }

    private static boolean covers(Moment from, Moment until, Instant at) {
        var opening = Opening.of(new WindowRule(Activity.ENTER, null, null, null, from, until));
        return ((Opening.Dated) opening).covers(at);
    }
}
