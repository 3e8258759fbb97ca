package vn.lantoa.media.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.DecoderWorker;

/** The picture that stands for a clip. The decoder takes it for a photo, so that it is shown wherever photos are. */
class ClipPoster {

    private static final String NAME = "poster.jpg";
    private static final String DRAFT = "draft.poster.jpg";
    /** Where in the clip it is looked for; many begin in black. */
    private static final List<Double> MOMENTS = List.of(0.1, 0.3, 0.5);

    private static final int DARK = 3 * 24;

    private final FfmpegRun ffmpeg;
    private final DecoderPool decoderPool;

    ClipPoster(FfmpegRun ffmpeg, DecoderPool decoderPool) {
        this.ffmpeg = ffmpeg;
        this.decoderPool = decoderPool;
    }

    /** What the decoder found in the first picture that is not black, or else in the last; empty when there is none. */
    Optional<Map<String, String>> examine(ClipFacts facts, Path original, Path renditions) throws DecoderFailed {
        Optional<Map<String, String>> found = Optional.empty();
        for (double moment : MOMENTS) {
            if (found.isEmpty() || isDark(found.get())) {
                Optional<Map<String, String>> before = found;
                found = at(facts, moment, original, renditions).or(() -> before);
            }
        }
        return found;
    }

    /** The larger ones, for which others may have to finish first. */
    void render(Path renditions) throws DecoderFailed {
        DecoderWorker decoderWorker = decoderPool.of(DecoderWorker.RENDER);
        try (DecoderWorker.Turn turn = decoderWorker.awaitTurn(DecoderPool.LONGEST)) {
            decoderWorker.process(DecoderWorker.RENDER, renditions.resolve(NAME), renditions);
        }
    }

    private Optional<Map<String, String>> at(ClipFacts facts, double moment, Path original, Path renditions)
            throws DecoderFailed {
        Path draft = renditions.resolve(DRAFT);
        try {
            Files.createDirectories(renditions);
            if (!ffmpeg.glance(original, facts.seconds() * moment, frame(facts, draft))
                    .well()) {
                return Optional.empty();
            }
            Map<String, String> words =
                    decoderPool.of(DecoderWorker.EXAMINE).process(DecoderWorker.EXAMINE, draft, renditions);
            if (words.containsKey(DecoderWorker.REFUSED)) {
                return Optional.empty();
            }
            Files.move(draft, renditions.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(words);
        } catch (IOException e) {
            throw new DecoderFailed("there is no room for a poster", e);
        }
    }

    private static List<String> frame(ClipFacts facts, Path poster) {
        return List.of(
                "-map",
                "0:v:0",
                "-frames:v",
                "1",
                "-vf",
                ClipFilters.poster(facts),
                "-c:v",
                "mjpeg",
                "-q:v",
                "2",
                "-map_metadata",
                "-1",
                "-f",
                "mjpeg",
                "-y",
                "file:" + poster);
    }

    private static boolean isDark(Map<String, String> words) {
        int rgb = Integer.decode(words.getOrDefault("dominantColour", "#ffffff"));
        return (rgb >> 16) + (rgb >> 8 & 0xff) + (rgb & 0xff) < DARK;
    }
}
