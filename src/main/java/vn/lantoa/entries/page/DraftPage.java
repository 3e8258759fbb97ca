package vn.lantoa.entries.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.page.Form;

/**
 * The entry form.
 *
 * @param effects what the rules ask, one sentence each
 * @param deadline the last minute, in words; null when it does not close
 * @param clerk the person enters for others
 */
public record DraftPage(
        String id,
        String phase,
        List<String> effects,
        @Nullable String deadline,
        boolean clerk,
        @Nullable UnitChoice unit,
        List<UnitChoice> found,
        List<Photo> photos,
        int maxPhotos,
        int minEdge,
        long maxBytes,
        List<Tick> declarations,
        Form form) {

    public record UnitChoice(String id, String name, String path) {}

    /** @param trouble what is wrong with it by the rules; empty when nothing is */
    public record Photo(
            String id,
            String name,
            String size,
            @Nullable String preview,
            int width,
            int height,
            List<String> trouble,
            List<String> hints) {}

    public record Tick(String id, String text, boolean required) {}
}
