package vn.lantoa.entries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A draft: the entry form, until when it can be sent, and whether the rules were amended since it was begun.
 *
 * @param number of the phase, as in {@code ?giai-doan=2}
 * @param rules number of the paper it was begun under; {@code version} as in {@code ?phien-ban=2}
 * @param deadline the last minute, in words; null when it does not close
 */
public record DraftPage(
        String id,
        int number,
        String rules,
        int version,
        @Nullable String deadline,
        @Nullable Amended amended,
        EntryFormPage form) {

    /**
     * @param number of the paper now in force; {@code version} as in {@code ?phien-ban=2}
     * @param changes what it says otherwise
     * @param categories to choose from when the draft's is no more; empty when it stays
     */
    public record Amended(String number, int version, List<Change> changes, List<EntryFormPage.Choice> categories) {}

    public record Change(String title, List<String> removed, List<String> added) {}
}
