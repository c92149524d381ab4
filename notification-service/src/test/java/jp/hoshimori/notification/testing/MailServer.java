package jp.hoshimori.notification.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import jp.hoshimori.parts.LoopbackPorts;

/**
 * What the service under test is told about mail: a port on which {@link Mailbox} listens when a test wants it to, and
 * short pauses between attempts.
 */
public final class MailServer implements QuarkusTestResourceLifecycleManager {

    static final String PORT = "quarkus.mailer.port";
    static final String DIRECTORY = "hoshimori.test.mail-directory";

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.mailer.host",
                LoopbackPorts.HOST,
                PORT,
                String.valueOf(LoopbackPorts.free()),
                DIRECTORY,
                newDirectory().toString(),
                "hoshimori.contact.key",
                Base64.getEncoder().encodeToString(new byte[32]),
                "hoshimori.delivery.retry-pauses",
                "1s,1s,1s,1s,1s,1s,1s,1s,1s,1s",
                "mp.messaging.connector.smallrye-kafka.metadata.max.age.ms",
                "500");
    }

    @Override
    public void stop() {
        // Mailbox holds the server; the directory goes with the build's output.
    }

    private static Path newDirectory() {
        try {
            Path parent = Files.createDirectories(Path.of("target", "mails"));
            return Files.createTempDirectory(parent, "run").toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
