package vn.lantoa.media.clip;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.photo.DecoderFailed;

/** Asks ffprobe about a clip: first which tracks it has, without decoding any, then what they hold. */
class ClipProbe {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int MOST_TRACKS = 16;
    private static final Set<String> HIGH_DYNAMIC_RANGE = Set.of("arib-std-b67", "smpte2084");
    private static final String TRACKS = "stream=codec_type,codec_name:stream_disposition=attached_pic";
    private static final String FACTS = "format=duration:format_tags"
            + ":stream=codec_type,width,height,sample_aspect_ratio,avg_frame_rate,color_transfer"
            + ":stream_disposition=attached_pic:stream_tags=creation_time:stream_side_data=rotation";

    private final FfmpegRun ffmpeg;

    ClipProbe(FfmpegRun ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** Why the tracks of this clip cannot be taken. */
    Optional<Refusal> tracksRefused(Path clip) throws DecoderFailed {
        FfmpegRun.Said said = ffmpeg.probeContainer(clip, "-show_entries", TRACKS, "-of", "json=compact=1");
        List<JsonNode> tracks = tracks(read(said));
        if (said.endless() || tracks.size() > MOST_TRACKS || tracks.stream().anyMatch(ClipProbe::isSubtitle)) {
            return Optional.of(Refusal.CLIP_TOO_MANY_TRACKS);
        } else if (!said.well() || tracks.isEmpty()) {
            return Optional.of(Refusal.CLIP_DAMAGED);
        } else if (tracks.stream().noneMatch(ClipProbe::isPicture)) {
            return Optional.of(Refusal.CLIP_WITHOUT_PICTURE);
        } else {
            return tracks.stream().allMatch(ClipProbe::isKnown) ? Optional.empty() : Optional.of(Refusal.CLIP_CODEC);
        }
    }

    /** Empty when ffprobe makes nothing of it. */
    Optional<ClipFacts> facts(Path clip) throws DecoderFailed {
        FfmpegRun.Said said = ffmpeg.probe(clip, "-show_entries", FACTS, "-of", "json=compact=1");
        JsonNode all = read(said);
        return said.well()
                ? tracks(all).stream().filter(ClipProbe::isPicture).findFirst().map(track -> facts(track, all))
                : Optional.empty();
    }

    private static ClipFacts facts(JsonNode track, JsonNode all) {
        int width = (int) Math.round(track.path("width").asInt(0) * ratio(track.path("sample_aspect_ratio"), ':', 1));
        int height = track.path("height").asInt(0);
        boolean side = liesOnItsSide(track);
        ClipMetadata metadata = ClipMetadata.of(all.path("format").path("tags"));
        return new ClipFacts(
                side ? height : width,
                side ? width : height,
                Math.round(all.path("format").path("duration").asDouble(0) * 1000),
                ratio(track.path("avg_frame_rate"), '/', 30),
                HIGH_DYNAMIC_RANGE.contains(track.path("color_transfer").asString("")),
                metadata.takenAt(),
                metadata.camera(),
                metadata.gps());
    }

    private static boolean liesOnItsSide(JsonNode track) {
        return StreamSupport.stream(track.path("side_data_list").spliterator(), false)
                .anyMatch(data -> Math.abs(data.path("rotation").asInt(0)) % 180 == 90);
    }

    /** Two numbers as ffprobe writes a fraction; the other value for what is none, such as 0/0. */
    private static double ratio(JsonNode text, char between, double otherwise) {
        String[] parts = text.asString("").split(String.valueOf(between), 2);
        try {
            double ratio = Double.parseDouble(parts[0]) / Double.parseDouble(parts[parts.length - 1]);
            return ratio > 0 && Double.isFinite(ratio) && parts.length == 2 ? ratio : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** A cover that a music shop puts beside the sound is no moving picture. */
    private static boolean isPicture(JsonNode track) {
        return track.path("codec_type").asString("").equals("video")
                && track.path("disposition").path("attached_pic").asInt(0) == 0;
    }

    private static boolean isSubtitle(JsonNode track) {
        return track.path("codec_type").asString("").equals("subtitle");
    }

    /** Phones lay tracks of data beside picture and sound, which nobody decodes. */
    private static boolean isKnown(JsonNode track) {
        String codec = track.path("codec_name").asString("");
        return switch (track.path("codec_type").asString("")) {
            case "video" -> !isPicture(track) || ClipFacts.PICTURE.contains(codec);
            case "audio" -> ClipFacts.CODECS.contains(codec);
            default -> true;
        };
    }

    private static List<JsonNode> tracks(JsonNode all) {
        return StreamSupport.stream(all.path("streams").spliterator(), false).toList();
    }

    private static JsonNode read(FfmpegRun.Said said) {
        try {
            return JSON.readTree(said.well() ? said.words() : "{}");
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }
}
