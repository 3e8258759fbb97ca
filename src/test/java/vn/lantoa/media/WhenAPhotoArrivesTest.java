package vn.lantoa.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.icc.IccDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenAPhotoArrivesTest {

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
    }

    @Test
    void itsCameraDateSizeAndPlaceFlagAreKnown() {
        MediaFile file = house.receive("DSCN0010.jpg");

        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        assertThat(file.type()).isEqualTo("image/jpeg");
        assertThat(file.width()).isEqualTo(640);
        assertThat(file.height()).isEqualTo(480);
        assertThat(file.takenAt()).isEqualTo(LocalDateTime.of(2008, 10, 22, 16, 28, 39));
        assertThat(file.camera()).isEqualTo("NIKON COOLPIX P6000");
        assertThat(file.gps()).isTrue();
        assertThat(file.dominantColour()).matches("#[0-9a-f]{6}");
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void theOriginalIsKeptByteForByte() throws IOException {
        MediaFile file = house.receive("DSCN0010.jpg");

        try (InputStream original = house.media.original(file.id())) {
            assertThat(original.readAllBytes()).isEqualTo(Samples.bytes("DSCN0010.jpg"));
        }
    }

    @Test
    void noRenditionCarriesAnyNoteOfTheCamera() throws Exception {
        MediaFile file = house.receive("DSCN0010.jpg");
        house.examination.render(file.id());

        assertThat(metadata(house.store.original(file.id().value()))).isNotEmpty();
        assertThat(renditions(file))
                .hasSize(6)
                .allSatisfy(path -> assertThat(metadata(path)).isEmpty());
        assertThat(house.media.find(file.id()).orElseThrow().rendered()).isTrue();
    }

    @Test
    void aSmallPhotoIsNeverMadeLarger() throws Exception {
        MediaFile file = house.receive("DSCN0010.jpg");
        house.examination.render(file.id());

        BufferedImage large = ImageIO.read(
                house.store.rendition(file.id().value(), 2048, "jpg").toFile());
        assertThat(large.getWidth()).isEqualTo(640);
    }

    @Test
    void printersColoursBecomeScreenColours() throws Exception {
        MediaFile file = house.receive("Channel_digital_image_CMYK_color.jpg");

        assertThat(file.colourSpace()).isEqualTo("cmyk");
        BufferedImage small = ImageIO.read(
                house.store.rendition(file.id().value(), 320, "jpg").toFile());
        assertThat(small.getRaster().getNumBands()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void itIsUprightHoweverTheCameraWasHeld(int orientation) throws Exception {
        MediaFile upright = house.receive("portrait-1.jpg");
        MediaFile turned = house.receive("portrait-" + orientation + ".jpg");
        house.examination.render(turned.id());
        house.examination.render(upright.id());

        assertThat(turned.orientation()).isEqualTo(orientation);
        assertThat(List.of(turned.width(), turned.height())).isEqualTo(List.of(1200, 1800));
        assertThat(difference(upright, turned, 320)).isCloseTo(0, within(6.0));
        assertThat(difference(upright, turned, 1024)).isCloseTo(0, within(6.0));
    }

    @Test
    void anIphonesHeicIsTakenOrTheAuthorIsToldWhatToDo() {
        MediaFile file = house.receive("samplefilehub.heif");

        if (file.status() == MediaFile.Status.READY) {
            assertThat(file.type()).isEqualTo("image/heic");
        } else {
            assertThat(file.refusal()).isEqualTo(Refusal.HEIC_UNSUPPORTED);
        }
    }

    static Stream<Arguments> unfit() {
        return Stream.of(
                Arguments.of("empty.jpg", new byte[0], Refusal.EMPTY),
                Arguments.of("truncated.jpg", Samples.bytes("truncated.jpg"), Refusal.DAMAGED),
                Arguments.of("truncated.png", Samples.bytes("truncated.png"), Refusal.DAMAGED),
                Arguments.of("without its end.jpg", Samples.cut("portrait-1.jpg", 2), Refusal.DAMAGED),
                Arguments.of("half.jpg", Samples.cut("portrait-1.jpg", 120_000), Refusal.DAMAGED),
                Arguments.of("corrupt-header.jpg", Samples.bytes("corrupt-header.jpg"), Refusal.DAMAGED),
                Arguments.of("adobe.jpg", Samples.bytes("broken-adobe-marker-bad-length.jpg"), Refusal.DAMAGED),
                Arguments.of("giant.png", Samples.pngHeader(30_000, 30_000), Refusal.TOO_MANY_PIXELS),
                Arguments.of("dot.png", Samples.pngHeader(1, 1), Refusal.TOO_SMALL),
                Arguments.of("page.jpg", "<svg onload=alert(1)>".getBytes(), Refusal.UNKNOWN_KIND),
                Arguments.of("clip.jpg", "\0\0\0\u0018ftypisom\0\0\0\0isom".getBytes(), Refusal.CLIP_DAMAGED),
                Arguments.of("playlist.jpg", "#EXTM3U\nfile:///etc/passwd".getBytes(), Refusal.UNKNOWN_KIND));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("unfit")
    void anUnfitFileIsRefusedWithItsReason(String name, byte[] bytes, Refusal reason) {
        MediaFile file = house.receive(bytes, name);

        assertThat(file.status()).isEqualTo(MediaFile.Status.REFUSED);
        assertThat(file.refusal()).isEqualTo(reason);
        assertThat(house.store.renditions(file.id().value())).doesNotExist();
    }

    @Test
    void whatFollowsThePictureInTheFileReachesNobody() throws Exception {
        byte[] photo = Samples.bytes("DSCN0010.jpg");
        byte[] tailed = java.util.Arrays.copyOf(photo, photo.length + 20);
        System.arraycopy("<?php evil(); ?>".getBytes(), 0, tailed, photo.length, 16);

        MediaFile file = house.receive(tailed, "ảnh.jpg");

        assertThat(file.status()).isEqualTo(MediaFile.Status.READY);
        byte[] shown = Files.readAllBytes(house.store.rendition(file.id().value(), 320, "jpg"));
        assertThat(new String(shown, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("<?php");
    }

    @Test
    void aFileTooLargeIsNotKept() {
        assertThat(house.media.receive(UUID.randomUUID(), new ByteArrayInputStream(new byte[5_000_001]), "a"))
                .isEqualTo(new FormUploadOutcome.TooLarge(5_000_000));
    }

    @Test
    void discardedItIsGoneEntirely() {
        MediaFile file = house.receive("DSCN0010.jpg");
        house.media.addresses(List.of(file.id()), "public");

        house.media.discard(file.id());
        house.media.discard(file.id());

        assertThat(house.media.find(file.id())).isEmpty();
        assertThat(house.store.original(file.id().value())).doesNotExist();
        assertThat(house.store.renditions(file.id().value())).doesNotExist();
    }

    private static List<Path> renditions(MediaFile file) throws IOException {
        try (Stream<Path> files = Files.list(house.store.renditions(file.id().value()))) {
            return files.toList();
        }
    }

    private static List<Directory> metadata(Path file) throws Exception {
        Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
        return Stream.of(
                        ExifDirectoryBase.class,
                        GpsDirectory.class,
                        XmpDirectory.class,
                        IptcDirectory.class,
                        IccDirectory.class)
                .<Directory>flatMap(kind -> metadata.getDirectoriesOfType(kind).stream())
                .toList();
    }

    /** The mean difference of the two pictures, 0 to 255. */
    private static double difference(MediaFile one, MediaFile other, int edge) throws IOException {
        BufferedImage a = ImageIO.read(
                house.store.rendition(one.id().value(), edge, "jpg").toFile());
        BufferedImage b = ImageIO.read(
                house.store.rendition(other.id().value(), edge, "jpg").toFile());
        assertThat(b.getWidth()).isEqualTo(a.getWidth());
        assertThat(b.getHeight()).isEqualTo(a.getHeight());
        long sum = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                sum += Math.abs((a.getRGB(x, y) >> 8 & 0xff) - (b.getRGB(x, y) >> 8 & 0xff));
            }
        }
        return (double) sum / a.getWidth() / a.getHeight();
    }
}
