package vn.lantoa.contests;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day of an event on which the rules let something begin or end, set by an act. A later one takes its place until
 * the day has come.
 *
 * @param event in the Vietnamese words of the rules
 * @param number of the paper that says so
 * @param reason what else there is to say; may be empty
 */
public record Settlement(String event, LocalDate day, String number, String reason, Instant at) {}
