package vn.lantoa.units.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is by its first bytes, and whether it is small enough to be opened at all. */
final class Files {

    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 20_000;
    /** Unpacked: twenty thousand rows of the template take a tenth of that. */
    private static final long MOST_UNPACKED = 60L * 1024 * 1024;

    private Files() {}

    enum Type {
        XLSX,
        XLS,
        TEXT
    }

    static Optional<FileRemark> refusal(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(FileRemark.of("empty"));
        }
        if (bytes.length > MOST_BYTES) {
            return Optional.of(FileRemark.of("tooLarge", MOST_BYTES / 1024 / 1024));
        }
        if (begins(bytes, "%PDF")
                || begins(bytes, "<")
                || begins(bytes, "{\\rtf")
                || begins(bytes, "\u00FF\u00D8")
                || begins(bytes, "\u0089PNG")
                || begins(bytes, "Rar!")) {
            return Optional.of(FileRemark.of("notASheet"));
        }
        return type(bytes) == Type.XLSX && unpacksTooFar(bytes)
                ? Optional.of(FileRemark.of("tooLarge", MOST_BYTES / 1024 / 1024))
                : Optional.empty();
    }

    static Type type(byte[] bytes) {
        if (begins(bytes, "PK")) {
            return Type.XLSX;
        }
        return begins(bytes, "\u00D0\u00CF\u0011\u00E0") ? Type.XLS : Type.TEXT;
    }

    /** A few kilobytes can unpack to gigabytes: counted without keeping, before anything is parsed. */
    private static boolean unpacksTooFar(byte[] bytes) {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return true;
                    }
                }
            }
        } catch (IOException e) {
            return false; // damaged: the reader says so
        }
        return false;
    }

    private static boolean begins(byte[] bytes, String with) {
        for (int i = 0; i < with.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != with.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
