package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherTest {

    @TempDir
    Path directory;

    @Test
    void aMailIsShownToItsRecipientOnly() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0)) {

            Transport.send(mail(catcher, "office@example.jp", "診断の結果", "得点は72点です。"));

            CaughtMail expected = new CaughtMail("hoshimori@example.jp", "office@example.jp", "診断の結果", "得点は72点です。");
            assertThat(catcher.messagesTo("OFFICE@example.jp")).containsExactly(expected);
            assertThat(catcher.messagesTo("other@example.jp")).isEmpty();
            assertThat(catcher.messages()).hasSize(1);
        }
    }

    @Test
    void thePlainTextOfAMailInTwoFormsIsShown() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0)) {
            MimeMessage mail = mail(catcher, "office@example.jp", "two forms", "");
            mail.setContent(alternatives("plain words", "<p>marked words</p>"));

            Transport.send(mail);

            assertThat(catcher.messagesTo("office@example.jp"))
                    .extracting(CaughtMail::text)
                    .containsExactly("plain words");
        }
    }

    @Test
    void aMailIsWrittenToTheDirectoryOnArrival() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(0, directory.resolve("mail"))) {

            Transport.send(mail(catcher, "office@example.jp", "on file", "body"));

            List<Path> files = files(directory.resolve("mail"));
            assertThat(files).singleElement().asString().endsWith(".eml");
            assertThat(files.get(0)).content().contains("Subject: on file");
        }
    }

    @Test
    void aMailThatComesInTheMomentThePortOpensIsCaught() throws Exception {
        int port = LoopbackPorts.free();
        MimeMessage mail = mail(port, "office@example.jp", "early", "body");
        CompletableFuture<Void> sending = CompletableFuture.runAsync(() -> sendUntilTaken(mail));

        try (MailCatcher catcher = MailCatcher.start(port)) {
            sending.join();

            assertThat(catcher.messages()).extracting(CaughtMail::subject).containsExactly("early");
        }
    }

    @Test
    void aPortInUseIsNamed() {
        try (MailCatcher catcher = MailCatcher.start(0)) {
            assertThatThrownBy(() -> MailCatcher.start(catcher.port()))
                    .isInstanceOf(PartFailedException.class)
                    .hasMessageContaining("Port " + catcher.port());
        }
    }

    private static MimeMessage mail(MailCatcher catcher, String to, String subject, String text)
            throws MessagingException {
        return mail(catcher.port(), to, subject, text);
    }

    private static MimeMessage mail(int port, String to, String subject, String text) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", LoopbackPorts.HOST);
        properties.put("mail.smtp.port", port);
        MimeMessage message = new MimeMessage(Session.getInstance(properties));
        message.setFrom(new InternetAddress("hoshimori@example.jp"));
        message.setRecipient(RecipientType.TO, new InternetAddress(to));
        message.setSubject(subject, StandardCharsets.UTF_8.name());
        message.setText(text, StandardCharsets.UTF_8.name());
        return message;
    }

    private static void sendUntilTaken(MimeMessage mail) {
        while (true) {
            try {
                Transport.send(mail);
                return;
            } catch (MessagingException nobodyListensYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static MimeMultipart alternatives(String plain, String html) throws MessagingException {
        MimeBodyPart marked = new MimeBodyPart();
        marked.setContent(html, "text/html");
        MimeBodyPart words = new MimeBodyPart();
        words.setText(plain);
        return new MimeMultipart("alternative", marked, words);
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        }
    }
}
