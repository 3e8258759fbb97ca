package vn.lantoa.publication.page;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param phases numbers of the phases there is a page for
 * @param medium {@code photos}, {@code clips} or {@code both}
 * @param opensAt when the publishing window opens; null when no day is fixed
 * @param voting whether people vote at this moment
 * @param more the way to the next page; null on the last
 */
public record GalleryPage(
        String phaseName,
        int phase,
        List<Integer> phases,
        String medium,
        boolean open,
        boolean voting,
        @Nullable Instant opensAt,
        String district,
        List<District> districts,
        int entries,
        List<Work> works,
        @Nullable String back,
        @Nullable String more) {

    /** A district that has works here. */
    public record District(String id, String name, int entries) {}

    /** One work of the gallery. */
    public record Work(
            String code,
            String title,
            String author,
            String unit,
            @Nullable Picture picture) {}
}
