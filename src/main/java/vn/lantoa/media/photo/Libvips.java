package vn.lantoa.media.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine keeps libvips. */
public final class Libvips {

    static final String MISSING = "No libvips was found, so photos cannot be read: install Debian's libvips42,"
            + " or npm's @img/sharp-libvips-linux-x64 and name its folder in lantoa.native-folder,"
            + " or name the library itself in LANTOA_LIBVIPS.";

    private static final List<Path> SYSTEM = Stream.of(
                    "/usr/lib/x86_64-linux-gnu",
                    "/usr/lib/aarch64-linux-gnu",
                    "/lib/x86_64-linux-gnu",
                    "/lib/aarch64-linux-gnu",
                    "/usr/local/lib",
                    "/usr/lib64",
                    "/usr/lib")
            .map(folder -> Path.of(folder, "libvips.so.42"))
            .toList();

    private Libvips() {}

    /** The named library, else the system's, else one below the folder of native libraries. */
    public static Optional<Path> find(String named, String nativeFolder) {
        if (!named.isBlank()) {
            return Optional.of(Path.of(named)).filter(Files::isRegularFile);
        }
        return SYSTEM.stream().filter(Files::isRegularFile).findFirst().or(() -> below(nativeFolder));
    }

    private static Optional<Path> below(String folder) {
        if (folder.isBlank() || !Files.isDirectory(Path.of(folder))) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(Path.of(folder), 5)) {
            return files.filter(Libvips::isLibvips).sorted().findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** npm's package puts the C functions and their C++ clothes into one file. */
    private static boolean isLibvips(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("libvips-cpp.so") || name.startsWith("libvips.so.42");
    }
}
