package vn.lantoa.media.photo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the decoding process is started: small, without secrets, and with as little of the machine as can be had. */
class DecoderLaunch {

    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final String MAIN = DecoderMain.class.getName();

    private final List<String> words = new ArrayList<>();

    DecoderLaunch(Path libvips) {
        // address space, largest file, processor seconds until the process is replaced anyway
        words.addAll(
                Confinement.within("--as=4294967296", "--fsize=1073741824", "--cpu=900", "--core=0", "--nofile=512"));
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx192m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        words.addAll(List.of("-XX:ReservedCodeCacheSize=48m", "-XX:CompressedClassSpaceSize=48m"));
        words.addAll(List.of("-XX:-UsePerfData", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        words.add("-Dlantoa.libvips=" + libvips);
        addProgram();
    }

    Process start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LANG", "C.UTF-8");
        // loaders that libvips itself calls unfit for strangers' files
        builder.environment().put("VIPS_BLOCK_UNTRUSTED", "1");
        builder.environment().put("VIPS_CONCURRENCY", "2");
        return builder.start();
    }

    /** In the packed jar our classes lie inside a jar inside a jar, which only Boot's launcher can open. */
    private void addProgram() {
        String classpath = System.getProperty("java.class.path");
        if (ClassLoader.getSystemResource(LAUNCHER.replace('.', '/') + ".class") != null) {
            words.addAll(List.of("-Dloader.main=" + MAIN, "-cp", classpath, LAUNCHER));
        } else {
            words.addAll(List.of("-cp", classpath, MAIN));
        }
    }
}
