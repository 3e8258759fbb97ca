package vn.lantoa.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.media.FormUploadOutcome;
import vn.lantoa.media.MediaHouse;

/** On a real small disk, where the machine lets us have one. */
class WhenTheStoreIsFullTest {

    @TempDir
    Path folder;

    Path disk;
    MediaHouse house;

    @BeforeEach
    void aSmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", disk.toString()), "mounting is allowed");
        house = new MediaHouse(disk);
    }

    @AfterEach
    void takeItAway() throws Exception {
        if (house != null) {
            house.decoderPool.close();
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void theOffsetStaysTrueAndTheUploadGoesOnOnceThereIsRoom() throws IOException {
        byte[] bytes = new byte[600_000];
        Path ballast = Files.write(disk.resolve("ballast"), new byte[700_000]);
        Upload upload = house.intake.create(house.an, "a.jpg", bytes.length).orElseThrow();
        house.intake.append(upload.id(), house.an, 0, new ByteArrayInputStream(bytes, 0, 200_000));

        AppendOutcome refused =
                house.intake.append(upload.id(), house.an, 200_000, new ByteArrayInputStream(bytes, 200_000, 400_000));

        assertThat(refused).isEqualTo(new AppendOutcome.NoSpace());
        assertThat(house.intake.standing(upload.id(), house.an).orElseThrow().received())
                .isEqualTo(200_000);
        Files.delete(ballast);
        assertThat(house.intake.append(
                        upload.id(), house.an, 200_000, new ByteArrayInputStream(bytes, 200_000, 400_000)))
                .isEqualTo(new AppendOutcome.Stored(600_000));
        assertThat(Files.readAllBytes(house.store.original(upload.id()))).isEqualTo(bytes);
    }

    @Test
    void aFileFromAFormLeavesNothingBehind() {
        assertThat(house.media.receive(house.an, new ByteArrayInputStream(new byte[2_000_000]), "a.jpg"))
                .isEqualTo(new FormUploadOutcome.NoSpace());
        assertThat(house.media.ownedBy(house.an)).isEmpty();
    }

    private static boolean run(String... words) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(words).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
