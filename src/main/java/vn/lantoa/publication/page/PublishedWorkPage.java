package vn.lantoa.publication.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.media.PlayableClip;

/**
 * @param player null unless the work is a clip
 * @param video absolute address of the clip that goes with a shared link; null while it is not ready
 * @param address the page's own absolute address, for those who share it
 * @param share absolute address of the picture that goes with a shared link
 * @param permalink of the work's post on the Fanpage
 */
public record PublishedWorkPage(
        String code,
        int phase,
        boolean clip,
        String title,
        String caption,
        String author,
        boolean collective,
        String unit,
        String place,
        @Nullable LocalDate takenOn,
        List<Picture> pictures,
        @Nullable PlayableClip player,
        @Nullable String video,
        String address,
        @Nullable String share,
        @Nullable String permalink,
        String fanpage,
        boolean voting,
        @Nullable String before,
        @Nullable String after) {}
