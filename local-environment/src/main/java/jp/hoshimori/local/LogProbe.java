package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Satisfied when a log says a certain line; what it said before the probe was made does not count. */
final class LogProbe implements HealthProbe {

    private final Path log;
    private final String line;
    private final int alreadySaid;

    LogProbe(Path log, String line) {
        this.log = log;
        this.line = line;
        this.alreadySaid = timesSaid();
    }

    @Override
    public boolean healthy() {
        return timesSaid() > alreadySaid;
    }

    private int timesSaid() {
        if (!Files.exists(log)) {
            return 0;
        }
        try {
            return (int) new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line::equals)
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + log, e);
        }
    }
}
