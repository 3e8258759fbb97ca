package vn.lantoa.media.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.media.MediaFile;
import vn.lantoa.media.MediaHouse;
import vn.lantoa.media.Refusal;
import vn.lantoa.media.Samples;
import vn.lantoa.media.clip.Ffmpeg;
import vn.lantoa.media.clip.SampleClips;
import vn.lantoa.media.intake.MediaJobs;
import vn.lantoa.media.intake.MediaLimits;

class WhenTheDecoderDiesTest {

    private static final MediaLimits LIMITS = new MediaLimits(5_000_000, 8_000_000, Duration.ofDays(7));

    @TempDir
    Path folder;

    @Test
    void theFileIsTriedThriceAndThenSetAside() throws Exception {
        MediaHouse house = new MediaHouse(folder, Optional.of(Path.of("/nowhere/libvips.so.42")), LIMITS);

        MediaFile file = house.receive("DSCN0010.jpg");
        assertThat(file.status()).isEqualTo(MediaFile.Status.RECEIVED);
        assertThat(house.jobs(file.id())).containsExactly(MediaJobs.EXAMINE);

        assertThatThrownBy(() -> house.examination.examine(file.id())).isInstanceOf(DecoderFailed.class);
        house.examination.examine(file.id());

        MediaFile aside = house.media.find(file.id()).orElseThrow();
        assertThat(aside.refusal()).isEqualTo(Refusal.QUARANTINED);
        assertThat(house.media.original(file.id()).readAllBytes()).isEqualTo(Samples.bytes("DSCN0010.jpg"));
    }

    @Test
    void withoutAnyDecoderFilesWaitUnharmed() {
        MediaHouse house = new MediaHouse(folder, Optional.empty(), LIMITS);

        MediaFile file = house.receive("DSCN0010.jpg");
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> house.examination.examine(file.id())).hasMessageContaining("libvips42");
        }

        assertThat(house.media.find(file.id()).orElseThrow().status()).isEqualTo(MediaFile.Status.RECEIVED);
        assertThat(house.media.lacking().orElseThrow()).contains("libvips42", "LANTOA_LIBVIPS");
    }

    @Test
    void withoutFfmpegClipsWaitUnharmedAndPhotosAreTaken() throws Exception {
        MediaHouse house = new MediaHouse(folder, Libvips.find("", "node_modules"), Optional::empty, LIMITS);

        MediaFile clip = house.receive(Files.readAllBytes(SampleClips.make(1, 640, 360)), "a.mp4");
        for (int tries = 0; tries < 5; tries++) {
            assertThatThrownBy(() -> house.examination.examine(clip.id())).hasMessageContaining("LANTOA_FFMPEG");
        }

        assertThat(house.media.find(clip.id()).orElseThrow().status()).isEqualTo(MediaFile.Status.RECEIVED);
        assertThat(house.receive("DSCN0010.jpg").status()).isEqualTo(MediaFile.Status.READY);
        assertThat(house.media.lacking().orElseThrow()).contains("FFmpeg");
    }

    @Test
    void aClipThatKillsItsDecoderIsTriedThriceAndThenSetAside() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("programs"));
        for (String program : List.of("ffmpeg", "ffprobe")) {
            Path file = Files.writeString(programs.resolve(program), "#!/bin/sh\nkill -SEGV $$\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        MediaHouse house = new MediaHouse(
                folder, Libvips.find("", "node_modules"), () -> Optional.of(new Ffmpeg(programs)), LIMITS);

        MediaFile clip = house.receive(Files.readAllBytes(SampleClips.make(1, 640, 360)), "a.mp4");
        assertThat(clip.status()).isEqualTo(MediaFile.Status.RECEIVED);
        assertThatThrownBy(() -> house.examination.examine(clip.id())).isInstanceOf(DecoderFailed.class);
        house.examination.examine(clip.id());

        assertThat(house.media.find(clip.id()).orElseThrow().refusal()).isEqualTo(Refusal.QUARANTINED);
    }

    @Test
    void aFileThatHangsIsStoppedAndTheNextOneIsServed() throws Exception {
        Path endless = folder.resolve("endless");
        new ProcessBuilder("mkfifo", endless.toString()).start().waitFor();
        Path photo = Files.write(folder.resolve("photo"), Samples.bytes("DSCN0010.jpg"));
        DecoderLaunch command =
                new DecoderLaunch(Libvips.find("", "node_modules").orElseThrow());

        try (DecoderWorker decoderWorker = new DecoderWorker(command, Duration.ofSeconds(5))) {
            assertThatThrownBy(() -> decoderWorker.process(DecoderWorker.EXAMINE, endless, folder.resolve("a")))
                    .isInstanceOf(DecoderFailed.class);
            Map<String, String> words = decoderWorker.process(DecoderWorker.EXAMINE, photo, folder.resolve("b"));
            assertThat(words).containsEntry("width", "640");
        }
    }
}
