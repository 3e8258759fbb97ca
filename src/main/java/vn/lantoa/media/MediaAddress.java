package vn.lantoa.media;

import vn.lantoa.media.photo.Renditions;

/**
 * Where one audience finds the renditions of one photo or clip. The token is random for each file and audience,
 * so that two audiences cannot tell by the address that they look at the same file.
 */
public record MediaAddress(MediaId media, String token) {

    /** The path of the rendition whose long edge is 320, 1024 or 2048, as {@code webp} or {@code jpg}. */
    public String path(int edge, String format) {
        return "/media/" + token + "/" + edge + "." + format;
    }

    /** The path of the playable clip of one of {@link MediaFile#clipHeights()}. */
    public String clip(int height) {
        return "/media/" + token + "/" + height + ".mp4";
    }

    /** All renditions in one format, for a {@code srcset} of a photo of this size. */
    public String srcset(String format, MediaFile file) {
        StringBuilder set = new StringBuilder();
        for (int edge : Renditions.EDGES) {
            set.append(set.isEmpty() ? "" : ", ")
                    .append(path(edge, format))
                    .append(' ')
                    .append(Renditions.width(edge, file.width(), file.height()))
                    .append('w');
        }
        return set.toString();
    }
}
