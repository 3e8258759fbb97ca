package vn.lantoa.web;

/**
 * One thing on the desk.
 *
 * @param titleKey message key of what it is
 * @param textKey message key of what to do there
 * @param path where it is done
 */
public record DeskCard(String titleKey, String textKey, String path) {}
