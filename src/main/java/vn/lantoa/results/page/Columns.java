package vn.lantoa.results.page;

/**
 * Which figures a table of places has, by the rules of its phase.
 *
 * @param ballots key of the sentence that says what votes on the site count for; empty where there is no such vote
 */
public record Columns(boolean jury, boolean publicPart, String ballots) {}
