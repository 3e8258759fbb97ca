package vn.lantoa.media.clip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.DecoderPool;
import vn.lantoa.media.photo.DecoderWorker;

/** Looks at one clip, takes its poster and makes its playable renditions. FFmpeg works in processes of its own. */
class ClipProcessor {

    /** The part of its length that a clip must have once it is decoded; what is missing more was never there. */
    private static final double WHOLE = 0.9;

    private final FfmpegRun ffmpeg;
    private final ClipProbe probe;
    private final ClipPoster poster;

    ClipProcessor(FfmpegRun ffmpeg, DecoderPool decoderPool) {
        this.ffmpeg = ffmpeg;
        this.probe = new ClipProbe(ffmpeg);
        this.poster = new ClipPoster(ffmpeg, decoderPool);
    }

    /** The findings of a sound clip, whose small poster is then there; or the reason of a refusal. */
    Map<String, String> examine(ClipKind kind, Path original, Path renditions) throws DecoderFailed {
        Optional<Refusal> tracks = probe.tracksRefused(original);
        if (tracks.isPresent()) {
            return refused(tracks.get());
        }
        Optional<ClipFacts> facts = probe.facts(original);
        if (facts.isEmpty()) {
            return refused(Refusal.CLIP_DAMAGED);
        }
        Optional<Refusal> measures = facts.get().refusal();
        return measures.isPresent()
                ? refused(measures.get())
                : decoded(kind, facts.get(), original, renditions).orElseGet(() -> refused(Refusal.CLIP_DAMAGED));
    }

    /** The larger posters and the clip itself in every size; the reason when the clip breaks off on the way. */
    Map<String, String> render(Path original, Path renditions) throws DecoderFailed {
        Optional<ClipFacts> facts = probe.facts(original);
        if (facts.isEmpty()) {
            throw new DecoderFailed("FFmpeg no longer reads a clip that it read before");
        }
        poster.render(renditions);
        String draft = renditions.resolve("draft.").toString();
        List<Integer> heights =
                ClipRenditions.heights(Math.min(facts.get().width(), facts.get().height()));
        try {
            return played(facts.get(), original, draft, heights)
                    ? inPlace(draft, renditions, heights)
                    : refused(Refusal.CLIP_DAMAGED);
        } catch (IOException e) {
            throw new DecoderFailed("the playable clip could not be put in its place", e);
        } finally {
            heights.forEach(height -> Path.of(draft + height).toFile().delete());
        }
    }

    private Optional<Map<String, String>> decoded(ClipKind kind, ClipFacts facts, Path original, Path renditions)
            throws DecoderFailed {
        if (!endsWell(original)) {
            return Optional.empty();
        }
        return poster.examine(facts, original, renditions).map(seen -> {
            Map<String, String> words = new HashMap<>(seen);
            words.putAll(facts.toWords());
            words.put("type", kind.type());
            return words;
        });
    }

    /** A clip that was cut off on its way says of itself that it is whole; its last second tells. */
    private boolean endsWell(Path original) throws DecoderFailed {
        return ffmpeg.glance(original, -1, List.of("-map", "0:v:0", "-map", "0:a:0?", "-f", "null", "-"))
                .well();
    }

    private boolean played(ClipFacts facts, Path original, String draft, List<Integer> heights) throws DecoderFailed {
        List<String> words = new ArrayList<>(List.of("-filter_complex", ClipFilters.played(facts, heights)));
        heights.forEach(height -> words.addAll(ClipRenditions.output(height, Path.of(draft + height))));
        FfmpegRun.Said said = ffmpeg.work(original, words);
        if (said.mostlyBroken()) {
            return false;
        } else if (!said.well()) {
            throw new DecoderFailed("FFmpeg could not make the clip playable");
        }
        Optional<ClipFacts> made = probe.facts(Path.of(draft + heights.getFirst()));
        return made.isPresent() && made.get().lengthMs() >= facts.lengthMs() * WHOLE;
    }

    /** Only now: a rendition that can be seen is whole. */
    private static Map<String, String> inPlace(String draft, Path renditions, List<Integer> heights)
            throws IOException {
        for (int height : heights) {
            Files.move(Path.of(draft + height), renditions.resolve(height + ".mp4"), StandardCopyOption.ATOMIC_MOVE);
        }
        return Map.of();
    }

    private static Map<String, String> refused(Refusal reason) {
        return Map.of(DecoderWorker.REFUSED, reason.name());
    }
}
