package vn.lantoa.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaHouse;
import vn.lantoa.media.MediaId;
import vn.lantoa.media.Samples;

class WhenAFileComesInPiecesTest {

    private static final byte[] PHOTO = Samples.bytes("portrait-1.jpg");

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

    /** Everybody may have only so much open. */
    @BeforeEach
    void anotherAuthor() {
        house.an = UUID.randomUUID();
    }

    @Test
    void itIsWholeHoweverItWasCut() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 10; round++) {
            Upload upload = upload();
            int offset = 0;
            while (offset < PHOTO.length) {
                int end = Math.min(PHOTO.length, offset + 1 + random.nextInt(90_000));
                assertThat(house.intake.append(upload.id(), house.an, offset, part(offset, end)))
                        .as("seed %d", seed)
                        .isEqualTo(new AppendOutcome.Stored(end));
                offset = end;
            }
            assertThat(stored(upload)).as("seed %d", seed).isEqualTo(PHOTO);
        }
    }

    @Test
    void whatCameBeforeTheConnectionBrokeIsKept() throws IOException {
        Upload upload = upload();

        assertThatThrownBy(() -> house.intake.append(upload.id(), house.an, 0, broken(100_000)))
                .hasMessage("connection reset");
        assertThat(house.intake.standing(upload.id(), house.an).orElseThrow().received())
                .isEqualTo(100_000);

        house.intake.append(upload.id(), house.an, 100_000, part(100_000, PHOTO.length));
        assertThat(stored(upload)).isEqualTo(PHOTO);
    }

    @Test
    void aPieceInTheWrongPlaceChangesNothing() throws IOException {
        Upload upload = upload();
        house.intake.append(upload.id(), house.an, 0, part(0, 1000));

        for (long wrong : new long[] {0, 999, 1001, PHOTO.length}) {
            assertThat(house.intake.append(upload.id(), house.an, wrong, part(0, 1000)))
                    .isEqualTo(new AppendOutcome.WrongOffset(1000));
        }
        assertThat(house.intake.standing(upload.id(), house.an).orElseThrow().received())
                .isEqualTo(1000);
    }

    @Test
    void moreThanAnnouncedIsRefused() throws IOException {
        Upload upload = upload();
        byte[] tooMuch = Arrays.copyOf(PHOTO, PHOTO.length + 1);

        assertThat(house.intake.append(upload.id(), house.an, 0, new ByteArrayInputStream(tooMuch)))
                .isEqualTo(new AppendOutcome.TooLong());
        assertThat(house.media.find(new MediaId(upload.id()))).isEmpty();
    }

    @Test
    void anotherPersonDoesNotSeeIt() throws IOException {
        Upload upload = upload();
        UUID giang = UUID.randomUUID();

        assertThat(house.intake.standing(upload.id(), giang)).isEmpty();
        assertThat(house.intake.append(upload.id(), giang, 0, part(0, 10))).isEqualTo(new AppendOutcome.Unknown());
        assertThat(house.intake.abandon(upload.id(), giang)).isFalse();
    }

    @Test
    void aHangingConnectionIsCutOffByTheNextOne() throws Exception {
        Upload upload = upload();
        PipedOutputStream phone = new PipedOutputStream();
        PipedInputStream hanging = new PipedInputStream(phone, 1 << 20);
        phone.write(PHOTO, 0, 50_000);
        CompletableFuture<AppendOutcome> first = CompletableFuture.supplyAsync(
                () -> appended(upload, 0, hanging), Executors.newVirtualThreadPerTaskExecutor());
        Thread.sleep(200);

        assertThat(house.intake.standing(upload.id(), house.an).orElseThrow().received())
                .isZero();
        assertThat(appended(upload, 0, part(0, PHOTO.length))).isEqualTo(new AppendOutcome.Stored(PHOTO.length));

        phone.write(new byte[1000]);
        phone.close();
        assertThat(first.get()).isEqualTo(new AppendOutcome.Superseded());
        assertThat(stored(upload)).isEqualTo(PHOTO);
    }

    @Test
    void ofManyAtOnceOnlyOneWrites() throws Exception {
        Upload upload = upload();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int request = 0; request < 12; request++) {
                people.submit(() -> appended(upload, 0, part(0, PHOTO.length)));
            }
        }
        Upload standing = house.intake.standing(upload.id(), house.an).orElseThrow();
        if (!standing.whole()) {
            appended(upload, standing.received(), part((int) standing.received(), PHOTO.length));
        }
        assertThat(stored(upload)).isEqualTo(PHOTO);
        assertThat(house.media.find(new MediaId(upload.id())).orElseThrow().sha256())
                .isEqualTo(house.store.sha256(upload.id()));
    }

    @Test
    void itIsFinishedByTheNextQuestionWhenTheLastAnswerWasLost() throws IOException {
        Upload again = upload();
        house.intake.append(again.id(), house.an, 0, part(0, PHOTO.length));
        house.jdbc
                .sql("delete from media.file where id = :id")
                .param("id", again.id())
                .update();
        house.jdbc
                .sql("update media.upload set finished = false where id = :id")
                .param("id", again.id())
                .update();

        house.intake.standing(again.id(), house.an);

        assertThat(house.media.find(new MediaId(again.id())).orElseThrow().status())
                .isEqualTo(MediaFile.Status.READY);
    }

    @Test
    void onePersonCannotFillTheHouse() throws IOException {
        UUID greedy = UUID.randomUUID();
        assertThat(house.intake.create(greedy, "a.jpg", 5_000_000)).isPresent();
        assertThat(house.intake.create(greedy, "b.jpg", 3_000_000)).isPresent();
        assertThat(house.intake.create(greedy, "c.jpg", 1)).isEmpty();
        assertThat(house.intake.create(UUID.randomUUID(), "d.jpg", 1)).isPresent();
    }

    @Test
    void onlyWhatNobodyTouchesForLongIsSweptAway() throws IOException {
        Upload old = upload();
        Upload fresh = upload();
        house.jdbc
                .sql("update media.upload set touched_at = touched_at - make_interval(days => 8) where id = :id")
                .param("id", old.id())
                .update();
        house.intake.append(fresh.id(), house.an, 0, part(0, 5000));

        house.intake.sweep();

        assertThat(house.store.original(old.id())).doesNotExist();
        assertThat(house.intake.standing(fresh.id(), house.an).orElseThrow().received())
                .isEqualTo(5000);
        assertThat(house.store.original(fresh.id())).hasSize(5000);
        assertThat(house.intake.abandon(fresh.id(), house.an)).isTrue();
        assertThat(house.store.original(fresh.id())).doesNotExist();
    }

    @Test
    void theLastPieceOrdersTheRenditions() throws IOException {
        Upload upload = upload();
        house.intake.append(upload.id(), house.an, 0, part(0, PHOTO.length));

        assertThat(house.jobs(new MediaId(upload.id()))).containsExactly(MediaJobs.EXAMINE, MediaJobs.RENDER);
    }

    private static Upload upload() throws IOException {
        return house.intake.create(house.an, "ảnh.jpg", PHOTO.length).orElseThrow();
    }

    private static byte[] stored(Upload upload) throws IOException {
        try (InputStream in = house.media.original(new MediaId(upload.id()))) {
            return in.readAllBytes();
        }
    }

    private static AppendOutcome appended(Upload upload, long offset, InputStream body) {
        try {
            return house.intake.append(upload.id(), house.an, offset, body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static InputStream part(int from, int to) {
        return new ByteArrayInputStream(PHOTO, from, to - from);
    }

    private static InputStream broken(int after) {
        return new SequenceInputStream(part(0, after), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
    }
}
