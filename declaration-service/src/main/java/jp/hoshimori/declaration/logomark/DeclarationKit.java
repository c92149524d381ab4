package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The kit (素材セット) of a declaration: its marks, how they may be used, the QR code of its page and its statement in
 * both languages. The same parts make the same file, byte for byte.
 */
@ApplicationScoped
class DeclarationKit {

    private static final LocalDateTime SAME_TIME_ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final List<Locale> LANGUAGES = List.of(Locale.JAPANESE, Locale.ENGLISH);

    private final KitTexts texts;
    private final PublicAddresses addresses;
    private final KitNotes notes;
    private final StatementPage statement;

    DeclarationKit(KitTexts texts, PublicAddresses addresses, KitNotes notes, StatementPage statement) {
        this.texts = texts;
        this.addresses = addresses;
        this.notes = notes;
        this.statement = statement;
    }

    /** Tells a kit from any other, before it is made. */
    String fingerprint(KitParts parts) {
        return parts.fingerprint(
                texts.edition(), addresses.page(parts.declaration().number()));
    }

    /** The kit as a ZIP file. */
    byte[] zip(KitParts parts) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        parts.marks().forEach(mark -> files.put("logo-marks/" + mark.mark().fileName(), mark.content()));
        QrCode qr = QrCode.of(addresses.page(parts.declaration().number()));
        files.put("qr.png", qr.png());
        files.put("qr.svg", qr.svg(texts.word("qr")));
        for (Locale language : LANGUAGES) {
            files.put("usage-rules." + language + ".txt", text(notes.rules(parts, language)));
            files.put("status-image." + language + ".txt", text(notes.embedding(parts.declaration(), language)));
            files.put("statement." + language + ".pdf", statement.pdf(parts.declaration(), qr, language));
        }
        return zipped(files);
    }

    /** As editors on every system read it: with byte order mark, and lines ended as on Windows. */
    private static byte[] text(String text) {
        return ("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(Map<String, byte[]> files) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(SAME_TIME_ALWAYS);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return archive.toByteArray();
    }
}
