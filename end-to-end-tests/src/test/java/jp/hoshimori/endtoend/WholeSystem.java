package jp.hoshimori.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;
import jp.hoshimori.local.LocalEnvironment;
import jp.hoshimori.local.PartState;
import jp.hoshimori.local.Settings;
import org.awaitility.Awaitility;

/** The whole system on free ports, started once for all end-to-end tests and ended with their JVM. */
final class WholeSystem {

    /**
     * How long the tests wait for what comes about by events. After a service was killed, the broker alone waits most of
     * a minute before it lets its successor read; a busy machine takes several times what it takes otherwise.
     */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private WholeSystem() {}

    /** The running system. */
    static LocalEnvironment running() {
        return Started.ENVIRONMENT;
    }

    private static void report(String part, PartState state) {
        System.out.printf("[system] %s %s%n", part, state);
    }

    /** Nothing is left of an earlier run but what was unpacked. */
    private static Settings settings() {
        Path base = Path.of("target", "system");
        delete(base.resolve("data"));
        delete(base.resolve("logs"));
        return Settings.isolated(Path.of(".."), base);
    }

    private static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Started when it is first asked for, and ended by itself with the program. */
    private static final class Started {

        static {
            Awaitility.setDefaultTimeout(PATIENCE);
        }

        // Reported by a method outside this class: the parts' threads must not wait for this class to be ready.
        private static final LocalEnvironment ENVIRONMENT = LocalEnvironment.start(settings(), WholeSystem::report);
    }
}
