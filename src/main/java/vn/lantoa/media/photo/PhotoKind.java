package vn.lantoa.media.photo;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The formats we take, known by their first bytes; names and declared types say nothing. */
public enum PhotoKind {
    JPEG("image/jpeg"),
    PNG("image/png"),
    WEBP("image/webp"),
    HEIC("image/heic"),
    AVIF("image/avif");

    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");
    private static final Set<String> AVIF_BRANDS = Set.of("avif", "avis");

    private final String type;

    PhotoKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    public static Optional<PhotoKind> of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        } else if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        } else if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(WEBP);
        } else if (text.startsWith("ftyp", 4)) {
            return ofBrand(text);
        } else {
            return Optional.empty();
        }
    }

    /** A general brand in front, such as mif1, may stand for either; the compatible brands decide. */
    private static Optional<PhotoKind> ofBrand(String text) {
        String brand = text.length() < 12 ? "" : text.substring(8, 12);
        if (AVIF_BRANDS.contains(brand) || (HEIC_BRANDS.contains(brand) && text.indexOf("avif", 12) > 0)) {
            return Optional.of(AVIF);
        } else if (HEIC_BRANDS.contains(brand)) {
            return Optional.of(HEIC);
        } else {
            return Optional.empty();
        }
    }
}
