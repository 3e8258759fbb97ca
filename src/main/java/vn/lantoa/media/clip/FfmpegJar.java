package vn.lantoa.media.clip;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The FFmpeg that comes as a jar for Linux on x86-64. Programs cannot be started inside a jar, so it is unpacked. */
final class FfmpegJar {

    private static final String PROGRAMS = "classpath*:org/bytedeco/ffmpeg/linux-x86_64-gpl/*";
    private static final String PROPERTIES = "classpath:META-INF/maven/org.bytedeco/ffmpeg/pom.properties";
    /** What Java would load; a program has no use for it. */
    private static final String FOR_JAVA = "libjni";

    private FfmpegJar() {}

    /** A folder with the programs and their libraries; empty where there is no jar for this machine or no room. */
    static Optional<Path> unpack(Path into) {
        if (!System.getProperty("os.name").equals("Linux")
                || !System.getProperty("os.arch").equals("amd64")) {
            return Optional.empty();
        }
        try {
            var resources = new PathMatchingResourcePatternResolver();
            Path folder = into.toAbsolutePath().normalize().resolve(version(resources.getResource(PROPERTIES)));
            for (Resource resource : resources.getResources(PROGRAMS)) {
                unpack(resource, folder);
            }
            return Optional.of(folder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void unpack(Resource resource, Path folder) throws IOException {
        String name = String.valueOf(resource.getFilename());
        Path file = folder.resolve(name);
        if (name.startsWith(FOR_JAVA) || (Files.exists(file) && Files.size(file) == resource.contentLength())) {
            return;
        }
        Files.createDirectories(folder);
        Path draft = folder.resolve(UUID.randomUUID() + ".draft");
        try (InputStream in = resource.getInputStream()) {
            Files.copy(in, draft);
            if (!draft.toFile().setExecutable(true)) {
                throw new IOException("not executable: " + draft);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static String version(Resource file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = file.getInputStream()) {
            properties.load(in);
        }
        return properties.getProperty("version", "unknown");
    }
}
