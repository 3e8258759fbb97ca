package vn.lantoa.web;

import java.util.List;

/**
 * One thing on the desk.
 *
 * @param titleKey message key of what it is
 * @param textKey message key of what to do there
 * @param numbers what the text says how many of
 * @param path where it is done
 */
public record DeskCard(String titleKey, String textKey, List<Integer> numbers, String path) {
    public DeskCard(String titleKey, String textKey, String path) {
        this(titleKey, textKey, List.of(), path);
    }
}
