package vn.lantoa.media.clip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.media.photo.PhotoKind;

/** The containers we take for clips, known by their first bytes; names and declared types say nothing. */
enum ClipKind {
    MP4("video/mp4"),
    QUICKTIME("video/quicktime");

    /** How a QuickTime file from before brands may begin. */
    private static final Set<String> OLD_BOXES = Set.of("moov", "mdat", "wide");

    private final String type;

    ClipKind(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    /** Empty for photos, of which some begin alike, and for everything else. */
    static Optional<ClipKind> of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(64);
            return PhotoKind.of(head).isPresent() || head.length < 12
                    ? Optional.empty()
                    : ofBox(new String(head, StandardCharsets.ISO_8859_1));
        }
    }

    private static Optional<ClipKind> ofBox(String head) {
        String box = head.substring(4, 8);
        if (box.equals("ftyp")) {
            return Optional.of(head.startsWith("qt  ", 8) ? QUICKTIME : MP4);
        } else {
            return OLD_BOXES.contains(box) ? Optional.of(QUICKTIME) : Optional.empty();
        }
    }
}
