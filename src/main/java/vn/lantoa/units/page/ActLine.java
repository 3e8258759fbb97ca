package vn.lantoa.units.page;

import java.time.Instant;

/** One act in a list. @param day the first day on which it holds */
public record ActLine(
        String id, String kind, String about, String basis, String day, String by, Instant at, boolean undone) {}
