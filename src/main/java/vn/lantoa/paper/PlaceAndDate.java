package vn.lantoa.paper;

import java.time.LocalDate;
import vn.lantoa.shared.VietnameseDates;

/** Where and when a paper is dated. */
public record PlaceAndDate(String place, LocalDate date) {

    /** "Tuyên Quang, ngày 05 tháng 5 năm 2022". */
    public String text() {
        return place + ", " + VietnameseDates.official(date);
    }
}
