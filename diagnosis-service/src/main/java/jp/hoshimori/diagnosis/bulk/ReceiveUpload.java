package jp.hoshimori.diagnosis.bulk;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.problem.ProblemException;

/** Receives an upload and refuses, as soon as that is certain, what cannot be read as rows. */
@ApplicationScoped
class ReceiveUpload {

    private final Questionnaires questionnaires;
    private final ObjectMapper json;
    private final ImportConfig config;

    ReceiveUpload(Questionnaires questionnaires, ObjectMapper json, ImportConfig config) {
        this.questionnaires = questionnaires;
        this.json = json;
        this.config = config;
    }

    /**
     * The upload, which whoever receives it closes.
     *
     * @throws ProblemException 400 for a body without rows, a wrong header, an encoding that is none of those read, or a
     *     line that is too long
     */
    Upload receive(ImportFormat format, InputStream body) throws IOException {
        Path file = Files.createTempFile("diagnosis-import", null);
        try {
            return receive(format, body, file);
        } catch (IOException | RuntimeException refused) {
            Files.deleteIfExists(file);
            throw refused;
        }
    }

    private Upload receive(ImportFormat format, InputStream body, Path file) throws IOException {
        MessageDigest digest = sha256();
        UploadCheck check = new UploadCheck(firstLine(format), config.maxLineBytes());
        try (OutputStream stored = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                check.accept(buffer, read);
                stored.write(buffer, 0, read);
            }
        }
        UploadCheck.Finding finding = check.finish();
        return new Upload(
                file,
                format,
                finding.header(),
                finding.charset(),
                finding.rows(),
                HexFormat.of().formatHex(digest.digest()));
    }

    private FirstLine firstLine(ImportFormat format) {
        return switch (format) {
            case CSV -> FirstLine.header(questionnaires);
            case NDJSON -> FirstLine.row(new NdjsonReader(json));
        };
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
