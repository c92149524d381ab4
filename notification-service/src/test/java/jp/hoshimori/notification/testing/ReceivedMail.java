package jp.hoshimori.notification.testing;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A mail as a mail program shows it.
 *
 * @param to every recipient that the headers name
 * @param subject decoded
 * @param text the plain text part, decoded
 * @param html the HTML part, decoded
 * @param messageId the Message-ID header
 * @param headers the names of all headers
 * @param raw the mail as it travelled
 */
public record ReceivedMail(
        List<String> to, String subject, String text, String html, String messageId, List<String> headers, String raw) {

    static ReceivedMail read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return of(new MimeMessage(null, bytes), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static ReceivedMail of(MimeMessage mail, String raw) throws MessagingException, IOException {
        return new ReceivedMail(
                Arrays.stream(mail.getAllRecipients()).map(Object::toString).toList(),
                mail.getSubject(),
                part(mail, "text/plain"),
                part(mail, "text/html"),
                mail.getMessageID(),
                java.util.Collections.list(mail.getAllHeaders()).stream()
                        .map(header -> header.getName())
                        .toList(),
                raw);
    }

    private static String part(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = part(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
