package vn.lantoa.media.clip;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaHouse;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.intake.MediaJobs;
import vn.lantoa.media.photo.DecoderFailed;
import vn.lantoa.media.photo.Renditions;

class WhenAClipArrivesTest {

    private static final List<String> H264 =
            List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", "-movflags", "+faststart");

    @TempDir
    static Path folder;

    static MediaHouse house;

    @BeforeAll
    static void open() {
        house = new MediaHouse(folder);
    }

    @AfterAll
    static void close() {
        house.decoderPool.close();
        house.clips.close();
    }

    @Test
    void itsLengthSizeAndKindAreKnownAtOnce() throws Exception {
        Path clip = SampleClips.make(2, 1280, 720);

        MediaFile file = receive(clip);

        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        assertThat(file.isClip()).isTrue();
        assertThat(file.type()).isEqualTo("video/mp4");
        assertThat(file.length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(file.lengthOnClock()).isEqualTo("0:02");
        assertThat(file.width()).isEqualTo(1280);
        assertThat(file.height()).isEqualTo(720);
        assertThat(file.gps()).isFalse();
        assertThat(house.store.rendition(file.id().value(), 320, "webp")).isNotEmptyFile();
        assertThat(house.media.original(file.id()).readAllBytes()).isEqualTo(Files.readAllBytes(clip));
        assertThat(house.jobs(file.id())).contains(MediaJobs.RENDER);
    }

    @Test
    void aPhotoHasNoLength() {
        MediaFile photo = house.receive("DSCN0010.jpg");

        assertThat(photo.isClip()).isFalse();
        assertThat(photo.length()).isNull();
        assertThat(photo.lengthOnClock()).isEmpty();
    }

    @Test
    void aClipFilmedUprightIsUpright() throws Exception {
        Path across = SampleClips.make(1, 640, 360);
        Path turned =
                SampleClips.remake("turned.mov", List.of("-display_rotation", "90"), across, List.of("-c", "copy"));

        MediaFile file = rendered(receive(turned));

        assertThat(file.type()).isEqualTo("video/quicktime");
        assertThat(file.width()).isEqualTo(360);
        assertThat(file.height()).isEqualTo(640);
        assertThat(facts(house.store.clip(file.id().value(), 480)))
                .extracting(ClipFacts::width, ClipFacts::height)
                .containsExactly(360, 640);
    }

    @Test
    void whatTheTelephoneNotedIsReadAndNothingOfItIsShown() throws Exception {
        Path noted = SampleClips.remake(
                "noted.mp4",
                List.of(),
                SampleClips.make(1, 640, 360),
                List.of(
                        "-c",
                        "copy",
                        "-metadata",
                        "creation_time=2024-05-01T18:30:00Z",
                        "-metadata",
                        "location=+21.8000+105.2000/",
                        "-metadata",
                        "title=Nha toi",
                        "-movflags",
                        "+faststart"));

        MediaFile file = rendered(receive(noted));

        assertThat(file.takenAt()).as("in Vietnam it was the next day").isEqualTo(LocalDateTime.of(2024, 5, 2, 1, 30));
        assertThat(file.gps()).isTrue();
        Path played = house.store.clip(file.id().value(), 480);
        assertThat(text(noted).contains("Nha toi")).isTrue();
        assertThat(text(played).contains("Nha toi")).isFalse();
        assertThat(facts(played).gps()).isFalse();
        assertThat(facts(played).takenAt()).isNull();
    }

    @Test
    void itBecomesPlayableInSizesThatAreNeverLargerThanItself() throws Exception {
        MediaFile large = rendered(receive(SampleClips.make(2, 1280, 720)));
        MediaFile small = rendered(receive(SampleClips.silent(1, 320, 240)));

        assertThat(large.clipHeights()).containsExactly(480, 720);
        assertThat(sizes(large)).containsExactly("854x480", "1280x720");
        assertThat(small.clipHeights()).containsExactly(480);
        assertThat(sizes(small)).containsExactly("320x240");
        for (int edge : Renditions.EDGES) {
            assertThat(house.store.rendition(large.id().value(), edge, "jpg")).isNotEmptyFile();
        }
    }

    @Test
    void whatATelephoneFilmsInHighDynamicRangePlaysEverywhere() throws Exception {
        Path hevc = SampleClips.make(
                "hevc-hlg.mov",
                SampleClips.words(
                        SampleClips.card(1, 640, 360),
                        List.of("-c:v", "libx265", "-x265-params", "log-level=none:transfer=arib-std-b67"),
                        List.of("-pix_fmt", "yuv420p10le", "-tag:v", "hvc1")));

        MediaFile file = rendered(receive(hevc));

        assertThat(facts(hevc).highDynamicRange()).isTrue();
        assertThat(facts(house.store.clip(file.id().value(), 480)).highDynamicRange())
                .isFalse();
    }

    @Test
    void aPosterIsNotBlackWhenTheClipBeginsInBlack() throws Exception {
        Path fading = SampleClips.make(
                "fading.mp4",
                SampleClips.words(
                        List.of(
                                "-f",
                                "lavfi",
                                "-i",
                                "color=white:size=320x240:rate=25:duration=2",
                                "-vf",
                                "fade=in:st=0.4:d=0.1"),
                        H264));

        assertThat(receive(fading).dominantColour()).isNotEqualTo("#000000");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unfit")
    void whatIsNoSoundClipIsRefusedWithItsReason(String name, byte[] bytes, Refusal reason) {
        MediaFile file = house.receive(bytes, name);

        assertThat(file.status()).isEqualTo(MediaFile.Status.REFUSED);
        assertThat(file.refusal()).isEqualTo(reason);
        assertThat(house.store.rendition(file.id().value(), 320, "webp")).doesNotExist();
    }

    static Stream<Arguments> unfit() throws IOException {
        byte[] indexFirst = bytes(SampleClips.make(
                "index-first.mp4", SampleClips.words(SampleClips.card(2, 640, 360), SampleClips.tone(2), H264)));
        byte[] indexLast = bytes(SampleClips.make(2, 640, 360));
        Path clip = SampleClips.make(1, 640, 360);
        return Stream.of(
                Arguments.of("cut, index first.mp4", cut(indexFirst, 0.6), Refusal.CLIP_DAMAGED),
                Arguments.of("cut by a little.mp4", cut(indexFirst, 0.98), Refusal.CLIP_DAMAGED),
                Arguments.of("cut, index last.mp4", cut(indexLast, 0.6), Refusal.CLIP_DAMAGED),
                Arguments.of("head only.mp4", "\0\0\0\u0018ftypisom\0\0\0\0isommp42".getBytes(), Refusal.CLIP_DAMAGED),
                Arguments.of(
                        "sound only.mp4",
                        bytes(SampleClips.make("sound.m4a", SampleClips.tone(1))),
                        Refusal.CLIP_WITHOUT_PICTURE),
                Arguments.of(
                        "another codec.mp4",
                        bytes(SampleClips.make(
                                "mpeg4.mp4",
                                SampleClips.words(SampleClips.card(1, 320, 240), List.of("-c:v", "mpeg4")))),
                        Refusal.CLIP_CODEC),
                Arguments.of("tiny.mp4", bytes(SampleClips.silent(1, 48, 32)), Refusal.CLIP_TOO_SMALL),
                Arguments.of(
                        "wide.mp4",
                        bytes(SampleClips.make(
                                "wide.mp4",
                                SampleClips.words(
                                        List.of("-f", "lavfi", "-i", "color=red:size=8192x64:rate=1:duration=1"),
                                        H264))),
                        Refusal.CLIP_TOO_LARGE),
                Arguments.of(
                        "for hours.mp4",
                        bytes(SampleClips.make(
                                "hours.mp4",
                                SampleClips.words(
                                        List.of("-f", "lavfi", "-i", "color=red:size=64x64:rate=1/600:duration=7200"),
                                        H264))),
                        Refusal.CLIP_TOO_LARGE),
                Arguments.of(
                        "many tracks.mp4",
                        bytes(SampleClips.remake("tracks.mp4", List.of(), clip, manyTracks())),
                        Refusal.CLIP_TOO_MANY_TRACKS),
                Arguments.of("subtitles.mp4", bytes(subtitled(clip)), Refusal.CLIP_TOO_MANY_TRACKS),
                Arguments.of("playlist.mp4", ("#EXTM3U\n#EXTINF:1,\nfile://" + clip).getBytes(), Refusal.UNKNOWN_KIND),
                Arguments.of("concat.mp4", ("ffconcat version 1.0\nfile " + clip).getBytes(), Refusal.UNKNOWN_KIND),
                Arguments.of(
                        "old.avi",
                        bytes(SampleClips.make("old.avi", SampleClips.card(1, 320, 240))),
                        Refusal.UNKNOWN_KIND));
    }

    @Test
    void aNameDecidesNothing() throws Exception {
        assertThat(house.receive(bytes(SampleClips.make(1, 640, 360)), "anh.jpg")
                        .isClip())
                .isTrue();
    }

    @Test
    void aHoleInItsMiddleIsFoundOutWhenItIsMadePlayable() throws Exception {
        byte[] bytes = bytes(SampleClips.make(
                "long.mp4",
                SampleClips.words(SampleClips.card(4, 640, 360), SampleClips.tone(4), H264, List.of("-g", "25"))));
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0);

        MediaFile file = house.receive(bytes, "hole.mp4");
        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        house.examination.render(file.id());

        assertThat(house.media.find(file.id()).orElseThrow().refusal()).isEqualTo(Refusal.CLIP_DAMAGED);
        assertThat(house.store.clip(file.id().value(), 480)).doesNotExist();
    }

    private static List<String> manyTracks() {
        return Stream.concat(
                        Stream.of("-map", "0:v"),
                        Stream.concat(
                                Stream.generate(() -> List.of("-map", "0:a"))
                                        .limit(20)
                                        .flatMap(List::stream),
                                Stream.of("-c", "copy")))
                .toList();
    }

    private static Path subtitled(Path clip) throws IOException {
        Path words = Files.writeString(folder.resolve("words.srt"), "1\n00:00:00,000 --> 00:00:00,900\nXin chào\n");
        return SampleClips.remake(
                "subtitled.mp4",
                List.of("-i", words.toString()),
                clip,
                List.of("-map", "0", "-map", "1", "-c:v", "copy", "-c:a", "copy", "-c:s", "mov_text"));
    }

    private static String text(Path file) throws IOException {
        return new String(bytes(file), StandardCharsets.ISO_8859_1);
    }

    private static byte[] cut(byte[] whole, double part) {
        return Arrays.copyOf(whole, (int) (whole.length * part));
    }

    private static byte[] bytes(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    private static MediaFile receive(Path clip) throws IOException {
        return house.receive(bytes(clip), clip.getFileName().toString());
    }

    private static MediaFile rendered(MediaFile file) throws DecoderFailed {
        house.examination.render(file.id());
        MediaFile after = house.media.find(file.id()).orElseThrow();
        assertThat(after.rendered()).isTrue();
        return after;
    }

    private static List<String> sizes(MediaFile file) {
        return file.clipHeights().stream()
                .map(height -> facts(house.store.clip(file.id().value(), height)))
                .map(facts -> facts.width() + "x" + facts.height())
                .toList();
    }

    private static ClipFacts facts(Path clip) {
        try (FfmpegRun ffmpeg = new FfmpegRun(SampleClips.ffmpeg().orElseThrow())) {
            return new ClipProbe(ffmpeg).facts(clip.toAbsolutePath()).orElseThrow();
        } catch (DecoderFailed e) {
            throw new AssertionError(e);
        }
    }
}
