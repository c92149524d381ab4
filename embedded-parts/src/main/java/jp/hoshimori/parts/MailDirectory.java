package jp.hoshimori.parts;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/** A directory of mails, one {@code .eml} file each, in which a reader never sees half a mail. */
final class MailDirectory {

    private final Path directory;

    private MailDirectory(Path directory) {
        this.directory = directory;
    }

    static MailDirectory at(Path directory) {
        try {
            return new MailDirectory(Files.createDirectories(directory));
        } catch (IOException e) {
            throw new PartFailedException("Cannot create the mail directory " + directory + ".", e);
        }
    }

    void write(MimeMessage message) {
        String name = System.currentTimeMillis() + "-" + UUID.randomUUID();
        try {
            Path partial = directory.resolve(name + ".part");
            writeTo(partial, message);
            Files.move(partial, directory.resolve(name + ".eml"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a mail to " + directory, e);
        }
    }

    private static void writeTo(Path file, MimeMessage message) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
