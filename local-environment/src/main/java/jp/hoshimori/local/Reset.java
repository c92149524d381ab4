package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import jp.hoshimori.parts.PartFailedException;
import org.apache.commons.io.file.PathUtils;

/** Deletes all that a local system keeps, unless it is running. */
final class Reset {

    private final Path base;

    Reset(Path base) {
        this.base = base;
    }

    /** Deletes the base directory. */
    void run() {
        if (!Files.exists(base)) {
            return;
        }
        BaseLock held = BaseLock.take(base);
        try {
            requireNothingRuns();
            PathUtils.deleteDirectory(base);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + base, e);
        } finally {
            held.close();
        }
    }

    private void requireNothingRuns() {
        Map<String, Long> running = ProcessRecords.in(base).stillRunning();
        if (!running.isEmpty()) {
            throw new PartFailedException(Leftovers.sentence(running));
        }
    }
}
