package vn.lantoa.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlinesTest {
    private static final Moment BEFORE = new Moment.Before(LocalDate.of(2023, 3, 30));
    private static final Moment THROUGH = new Moment.Through(LocalDate.of(2023, 5, 30));

    @Test
    void beforeADayEndsAtTheMidnightThatBeginsIt() {
        assertThat(Calendar.until(BEFORE)).contains(Instant.parse("2023-03-29T17:00:00Z"));
    }

    @Test
    void throughADayCountsAllOfIt() {
        assertThat(Calendar.until(THROUGH)).contains(Instant.parse("2023-05-30T17:00:00Z"));
    }

    @Test
    void aTimeToTheMinuteIsTheSameForABeginningAndAnEnd() {
        var nine = new Moment.At(LocalDateTime.of(2021, 9, 20, 9, 0));
        assertThat(Calendar.from(nine)).contains(Instant.parse("2021-09-20T02:00:00Z"));
        assertThat(Calendar.until(nine)).contains(Instant.parse("2021-09-20T02:00:00Z"));
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
        var rule = new WindowRule(Activity.ENTER, null, null, null, BEFORE, null);
        assertThat(Opening.of(rule)).isEqualTo(new Opening.Dated(rule, Instant.parse("2023-03-29T17:00:00Z"), null));
    }
}
