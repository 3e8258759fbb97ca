package vn.lantoa.entries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.lantoa.media.Media;
import vn.lantoa.media.MediaId;
import vn.lantoa.shared.Sha256;

/**
 * The fingerprint of what was submitted: SHA-256 over what was typed, what the category asks, and each file's own
 * SHA-256. How it is made has a number that is kept beside it, so that a receipt goes on saying what it said when it was
 * issued.
 */
@Component
class EntryDigest {

    /** Each field with its length before it, each list with its size. Receipts are issued by this one. */
    static final int CURRENT = 2;

    /** Each field on a line: a line break in a caption could pass for the end of it. Receipts once were issued by it. */
    static final int BY_LINES = 1;

    private final JdbcClient jdbc;
    private final Drafts drafts;
    private final Media media;

    EntryDigest(JdbcClient jdbc, Drafts drafts, Media media) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.media = media;
    }

    /** @param version how it was made */
    record Kept(String digest, int version) {}

    /** As a receipt issued now would say. */
    String of(EntryCard entry) {
        return of(entry, CURRENT);
    }

    String of(EntryCard entry, int version) {
        PrivateDetails details = drafts.particulars(entry.id());
        return switch (version) {
            case BY_LINES -> Sha256.hex(String.join("\n", byLines(entry, details)));
            case CURRENT -> Sha256.hex(fields(entry, details));
            default -> throw new IllegalArgumentException("No digest is made in way " + version);
        };
    }

    /** What the receipt says. */
    Kept kept(EntryId entry) {
        return jdbc.sql("select digest, digest_version as version from entries.submission where entry = :entry")
                .param("entry", entry.value())
                .query(Kept.class)
                .single();
    }

    /** Whether what is stored still is what the receipt was issued for. */
    boolean fits(EntryCard entry) {
        Kept kept = kept(entry.id());
        return kept.digest().equals(of(entry, kept.version()));
    }

    private List<String> fields(EntryCard entry, PrivateDetails details) {
        List<String> fields = new ArrayList<>(List.of("entry", String.valueOf(CURRENT)));
        fields.addAll(typed(entry));
        fields.addAll(List.of(entry.category(), details.kind().name()));
        fields.add(String.valueOf(details.parts().size()));
        fields.addAll(details.parts());
        fields.add(text(details.machineUsed()));
        fields.add(details.machineNote());
        fields.add(String.valueOf(entry.photos().size()));
        fields.addAll(files(entry));
        return fields;
    }

    private List<String> byLines(EntryCard entry, PrivateDetails details) {
        List<String> lines = new ArrayList<>(typed(entry));
        lines.addAll(List.of(entry.category(), details.kind().name(), String.join(", ", details.parts())));
        lines.add(Boolean.TRUE.equals(details.machineUsed()) ? details.machineNote() : "");
        lines.addAll(files(entry));
        return lines;
    }

    private static List<String> typed(EntryCard entry) {
        return List.of(
                entry.authorName(),
                entry.unitName(),
                entry.title(),
                entry.caption(),
                entry.place(),
                text(entry.takenOn()));
    }

    /** A file that is no longer there leaves its place empty, and nothing fits any more. */
    private List<String> files(EntryCard entry) {
        Map<MediaId, String> hashes = media.findAll(entry.photos()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().sha256()));
        return entry.photos().stream().map(id -> hashes.getOrDefault(id, "")).toList();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
