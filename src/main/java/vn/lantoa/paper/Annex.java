package vn.lantoa.paper;

import java.util.List;

/**
 * What goes with a paper, on pages of its own numbered from 1.
 *
 * @param heading "DANH SÁCH", "THỂ LỆ"
 * @param title the line below, bold
 * @param reference "(Kèm theo Công văn số 12-CV/BDVHU, ngày 20/3/2023 của …)", in italics; may be blank
 */
public record Annex(Orientation orientation, String heading, String title, String reference, List<Block> body) {

    /** Landscape for wide tables only. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
