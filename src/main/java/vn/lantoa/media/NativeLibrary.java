package vn.lantoa.media;

import java.nio.file.Path;
import java.util.Optional;
import vn.lantoa.media.photo.Libvips;

/** Tells, without opening it, which photo library an installation would use. */
public final class NativeLibrary {

    private NativeLibrary() {}

    /**
     * The library that would read photos, or empty when none is found.
     *
     * @param named the library itself, or empty
     * @param nativeFolder a folder to look in after the system's, or empty
     */
    public static Optional<Path> find(String named, String nativeFolder) {
        return Libvips.find(named, nativeFolder);
    }
}
