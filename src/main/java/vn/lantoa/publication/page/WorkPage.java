package vn.lantoa.publication.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param address the page's own absolute address, for those who share it
 * @param share absolute address of the picture that goes with a shared link
 * @param permalink of the work's post on the Fanpage
 */
public record WorkPage(
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
        String address,
        @Nullable String share,
        @Nullable String permalink,
        String fanpage,
        boolean voting,
        @Nullable String before,
        @Nullable String after) {}
