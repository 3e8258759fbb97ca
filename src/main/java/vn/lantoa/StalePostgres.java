package vn.lantoa;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL that outlived a killed Lan Tỏa: on another port a new start would wait for it in vain. */
final class StalePostgres {

    private StalePostgres() {}

    /** Stops the server named in {@code postmaster.pid}, only if it is a postgres and the data folder is ours. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var lines = Files.readAllLines(pidFile);
        boolean ours = lines.size() > 1
                && Files.exists(Path.of(lines.get(1)))
                && Files.isSameFile(Path.of(lines.get(1)), cluster);
        Optional<ProcessHandle> process =
                ours ? ProcessHandle.of(Long.parseLong(lines.get(0).strip())) : Optional.empty();
        process.filter(StalePostgres::isPostgres).ifPresent(StalePostgres::end);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.endsWith("/postgres")).orElse(false);
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception slow) {
            process.destroyForcibly();
        }
    }
}
