package jp.hoshimori.parts;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A mail as one recipient got it.
 *
 * @param from the first address of the From header, without a display name; empty when there is none
 * @param to the address it was delivered to
 * @param subject the subject, decoded; empty when there is none
 * @param text the first plain text of the body, decoded; empty when there is none
 */
public record CaughtMail(String from, String to, String subject, String text) {

    static CaughtMail of(MimeMessage message, String recipient) throws MessagingException {
        String subject = message.getSubject();
        return new CaughtMail(sender(message), recipient, subject == null ? "" : subject, text(message));
    }

    private static String sender(MimeMessage message) throws MessagingException {
        Address[] from = message.getFrom();
        if (from == null || from.length == 0) {
            return "";
        }
        return from[0] instanceof InternetAddress address ? address.getAddress() : from[0].toString();
    }

    private static String text(Part part) throws MessagingException {
        try {
            if (part.isMimeType("text/plain")) {
                return (String) part.getContent();
            }
            return part.getContent() instanceof Multipart parts ? firstText(parts) : "";
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the mail's body", e);
        }
    }

    private static String firstText(Multipart parts) throws MessagingException {
        for (int i = 0; i < parts.getCount(); i++) {
            String text = text(parts.getBodyPart(i));
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }
}
