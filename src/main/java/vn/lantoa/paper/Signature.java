package vn.lantoa.paper;

/**
 * One who signs: on whose behalf ("K/T TRƯỞNG BAN"; blank when the head signs), the position ("PHÓ TRƯỞNG BAN") and
 * the name. A blank name leaves the place for it.
 */
public record Signature(String authority, String position, String name) {}
