package vn.lantoa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenVietnameseIsWrittenTest {

    @ParameterizedTest
    @CsvSource({
        "2022-05-05, ngày 05 tháng 5 năm 2022, 05/5/2022",
        "2023-01-09, ngày 09 tháng 01 năm 2023, 09/01/2023",
        "2023-02-10, ngày 10 tháng 02 năm 2023, 10/02/2023",
        "2023-03-01, ngày 01 tháng 3 năm 2023, 01/3/2023",
        "2023-12-31, ngày 31 tháng 12 năm 2023, 31/12/2023"
    })
    void datesArePaddedWhereAFigureCouldBeAdded(LocalDate date, String official, String inSentence) {
        assertThat(VietnameseDates.official(date)).isEqualTo(official);
        assertThat(VietnameseDates.inSentence(date)).isEqualTo(inSentence);
    }

    @Test
    void momentsAreThoseOfTheProvince() {
        Instant five = Instant.parse("2023-03-15T10:00:00Z");
        assertThat(VietnameseDates.moment(five)).isEqualTo("17 giờ 00 ngày 15/3/2023");
        assertThat(VietnameseDates.englishMoment(five)).isEqualTo("17:00 on 15 Mar 2023");
        assertThat(VietnameseDates.numeric(LocalDate.of(2023, 3, 5))).isEqualTo("05/03/2023");
    }

    @Test
    void aWindowThatClosesAtMidnightClosesOnTheDayBefore() {
        Instant midnight = Instant.parse("2023-03-29T17:00:00Z");
        assertThat(VietnameseDates.deadline(midnight)).isEqualTo("24 giờ 00 ngày 29/3/2023");
        assertThat(VietnameseDates.englishDeadline(midnight)).isEqualTo("24:00 on 29 Mar 2023");
        assertThat(VietnameseDates.deadline(midnight.minusSeconds(60))).isEqualTo("23 giờ 59 ngày 29/3/2023");
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Đào, nguyen thi dao",
        "ĐƯỜNG VỀ BẢN, duong ve ban",
        "'  Lường   Văn Thưởng ', luong van thuong",
        "\u00D0\u1EB7ng \u0189\u1EE9c, dang duc"
    })
    void searchKnowsNoDiacritics(String text, String folded) {
        assertThat(Folding.of(text)).isEqualTo(folded);
        assertThat(Folding.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
    }

    @Test
    void storedTextIsComposed() {
        assertThat(Nfc.of("Vie\u0323\u0302t")).isEqualTo("Việt");
    }

    @Test
    void namesAreSortedByGivenNameThenFamilyNameThenTheRest() {
        List<String> right = List.of(
                "Lê Văn An",
                "Trần Văn An",
                "Nguyễn Thị Ân",
                "Lò Thị Dung",
                "Hà Thị Đào",
                "Trần Thị Hà",
                "Lê Thị Há",
                "Ma Doãn Khánh",
                "Lê Văn Ong",
                "Lê Văn Ông",
                "Vàng A Páo",
                "Vàng Bá Páo",
                "Ước");
        for (long seed = 1; seed <= 20; seed++) {
            List<String> names = new ArrayList<>(right);
            Collections.shuffle(names, new Random(seed));
            names.sort(VietnameseNames.order());
            assertThat(names).as("seed " + seed).isEqualTo(right);
        }
    }

    @Test
    void aDecomposedNameHasTheKeyOfTheComposedOne() {
        String name = "Nguyễn Thị Ước";
        assertThat(VietnameseNames.sortKey(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseNames.sortKey(name));
    }
}
