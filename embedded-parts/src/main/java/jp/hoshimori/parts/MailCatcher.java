package jp.hoshimori.parts;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.MessageDeliveryHandler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server that takes every mail for every address, delivers none onwards and shows what it has taken. */
public final class MailCatcher implements AutoCloseable {

    /** The library gives up after two seconds, which a busy machine may need. */
    private static final Duration START_PATIENCE = Duration.ofSeconds(60);

    private final List<CaughtMail> caught = new CopyOnWriteArrayList<>();
    private final Optional<MailDirectory> directory;
    private final GreenMail server;

    private MailCatcher(int port, Optional<MailDirectory> directory) {
        this.directory = directory;
        ServerSetup setup = new ServerSetup(port, LoopbackPorts.HOST, ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_PATIENCE.toMillis());
        this.server = new GreenMail(setup);
    }

    /**
     * Starts a catcher that keeps mails in memory.
     *
     * @param port the port to listen on; 0 takes a free one
     * @throws PartFailedException when the port is in use
     */
    public static MailCatcher start(int port) {
        return start(port, Optional.empty());
    }

    /** Starts a catcher that also writes each mail on arrival as an {@code .eml} file into the directory. */
    public static MailCatcher start(int port, Path directory) {
        return start(port, Optional.of(MailDirectory.at(directory)));
    }

    private static MailCatcher start(int port, Optional<MailDirectory> directory) {
        QuietLogs.apply();
        MailCatcher catcher = new MailCatcher(LoopbackPorts.claim("the mail catcher", port), directory);
        catcher.start();
        return catcher;
    }

    /** Knows what to do with a mail before the port is open: somebody may be waiting to send one. */
    private void start() {
        MessageDeliveryHandler delivery = server.getUserManager().getMessageDeliveryHandler();
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> {
            receive(message, recipient);
            return delivery.handle(message, recipient);
        });
        server.start();
    }

    private void receive(MovingMessage message, MailAddress recipient) throws MessagingException {
        CaughtMail mail = CaughtMail.of(message.getMessage(), recipient.getEmail());
        directory.ifPresent(files -> files.write(message.getMessage()));
        caught.add(mail);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    /** Answers the mails taken for an address, oldest first. */
    public List<CaughtMail> messagesTo(String address) {
        return caught.stream()
                .filter(mail -> mail.to().equalsIgnoreCase(address))
                .toList();
    }

    /** Answers all mails taken since the start, oldest first. */
    public List<CaughtMail> messages() {
        return List.copyOf(caught);
    }

    @Override
    public void close() {
        server.stop();
    }
}
