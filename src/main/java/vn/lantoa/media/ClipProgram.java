package vn.lantoa.media;

import java.nio.file.Path;
import java.util.Optional;
import vn.lantoa.media.clip.Ffmpeg;

/** Tells which FFmpeg an installation would use, by starting it; the one that comes along is unpacked for that. */
public final class ClipProgram {

    private ClipProgram() {}

    /**
     * The program that would read clips, or empty when none is found that works on this machine.
     *
     * @param named the program or its folder, or empty
     * @param unpackInto where the one that comes along lies or would lie
     */
    public static Optional<Path> find(String named, Path unpackInto) {
        return Ffmpeg.find(named, unpackInto).map(Ffmpeg::ffmpeg);
    }
}
