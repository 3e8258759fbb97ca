package vn.lantoa.media.photo;

/** The colour most of a picture has, to stand in its place until it is loaded. */
final class DominantColour {

    private DominantColour() {}

    /** Of interleaved 8-bit pixels: the mean of the fullest of 512 boxes of similar colours, as {@code #rrggbb}. */
    static String of(byte[] pixels, int bands) {
        long[][] boxes = new long[512][4];
        long[] fullest = boxes[0];
        for (int at = 0; at + bands <= pixels.length; at += bands) {
            int red = pixels[at] & 0xff;
            int green = bands < 3 ? red : pixels[at + 1] & 0xff;
            int blue = bands < 3 ? red : pixels[at + 2] & 0xff;
            long[] box = boxes[(red >> 5) << 6 | (green >> 5) << 3 | blue >> 5];
            box[0]++;
            box[1] += red;
            box[2] += green;
            box[3] += blue;
            fullest = box[0] > fullest[0] ? box : fullest;
        }
        long count = Math.max(1, fullest[0]);
        return "#%02x%02x%02x".formatted(fullest[1] / count, fullest[2] / count, fullest[3] / count);
    }
}
