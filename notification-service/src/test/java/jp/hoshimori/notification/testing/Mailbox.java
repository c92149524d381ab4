package jp.hoshimori.notification.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.parts.MailCatcher;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** A real SMTP server which a test starts and stops, and what came in by it. */
public final class Mailbox implements AutoCloseable {

    private final int port = ConfigProvider.getConfig().getValue(MailServer.PORT, Integer.class);
    private final Path directory = Path.of(ConfigProvider.getConfig().getValue(MailServer.DIRECTORY, String.class));
    private MailCatcher server;

    /** A mailbox that takes mail from now on. */
    public static Mailbox open() {
        Mailbox mailbox = new Mailbox();
        mailbox.start();
        return mailbox;
    }

    public void start() {
        server = MailCatcher.start(port, directory);
    }

    @Override
    public void close() {
        server.close();
    }

    /** What came for an address, oldest first. */
    public List<ReceivedMail> to(String address) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .map(ReceivedMail::read)
                    .filter(mail -> mail.to().contains(address))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Waits until that many mails have come for an address, and answers them. */
    public List<ReceivedMail> await(String address, int count) {
        Awaitility.await().untilAsserted(() -> assertThat(to(address)).hasSizeGreaterThanOrEqualTo(count));
        return to(address);
    }
}
