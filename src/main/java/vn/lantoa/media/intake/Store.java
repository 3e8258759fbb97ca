package vn.lantoa.media.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;
import vn.lantoa.shared.Sha256;

/** The media folder. Names of people's files never reach it: everything is called by id. */
public class Store {

    private final Path folder;

    public Store(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    public Path original(UUID id) {
        return folder.resolve("originals").resolve(subfolder(id)).resolve(id.toString());
    }

    public Path renditions(UUID id) {
        return folder.resolve("renditions").resolve(subfolder(id)).resolve(id.toString());
    }

    public Path rendition(UUID id, int edge, String format) {
        return renditions(id).resolve(edge + "." + format);
    }

    public Path clip(UUID id, int height) {
        return renditions(id).resolve(height + ".mp4");
    }

    /** Makes an empty original whose folder entry survives a power cut. */
    void create(UUID id) throws IOException {
        Path file = original(id);
        Files.createDirectories(file.getParent());
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                .close();
        try (FileChannel directory = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** Writes what comes, up to this many bytes, and says how many there were. */
    long fill(UUID id, InputStream body, long most) throws IOException {
        try (FileChannel file = open(id)) {
            ByteBuffer piece = ByteBuffer.allocate(1 << 16);
            long offset = 0;
            int read = body.read(piece.array(), 0, (int) Math.min(piece.capacity(), most));
            while (read > 0) {
                file.write(piece.limit(read).rewind(), offset);
                offset += read;
                piece.clear();
                read = body.read(piece.array(), 0, (int) Math.min(piece.capacity(), most - offset));
            }
            file.force(true);
            return offset;
        }
    }

    FileChannel open(UUID id) throws IOException {
        return FileChannel.open(original(id), StandardOpenOption.WRITE);
    }

    /** On the disk, not only on its way there, when this returns. */
    static void write(FileChannel file, long at, ByteBuffer piece) throws IOException {
        long position = at;
        while (piece.hasRemaining()) {
            position += file.write(piece, position);
        }
        file.force(false);
    }

    public InputStream read(UUID id) {
        try {
            return Files.newInputStream(original(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String sha256(UUID id) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(original(id)), Sha256.begun())) {
            byte[] sink = new byte[1 << 18];
            while (in.read(sink) >= 0) {
                continue;
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(UUID id) {
        try {
            Files.deleteIfExists(original(id));
            if (Files.isDirectory(renditions(id))) {
                try (Stream<Path> files = Files.list(renditions(id))) {
                    for (Path file : files.toList()) {
                        Files.deleteIfExists(file);
                    }
                }
                Files.deleteIfExists(renditions(id));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String subfolder(UUID id) {
        return id.toString().substring(0, 2);
    }
}
