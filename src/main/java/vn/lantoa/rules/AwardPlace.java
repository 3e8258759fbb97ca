package vn.lantoa.rules;

/**
 * A prize at a place.
 *
 * @param beyondCount more entries share the place than the rules have prizes; the committee decides
 */
public record AwardPlace(Prize prize, int place, String entry, boolean beyondCount) {}
