package jp.hoshimori.local;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import java.util.function.Supplier;

/** The passwords and keys of one local system: each made up when first asked for, then kept in a file of the owner. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int PASSWORD_BYTES = 18;
    private static final int KEY_BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path base) {
        Secrets secrets = new Secrets(base.resolve("secrets.properties"));
        secrets.read();
        return secrets;
    }

    /** Answers a password of letters, digits, hyphens and underscores. */
    String password(String name) {
        return kept(name, () -> Base64.getUrlEncoder().withoutPadding().encodeToString(random(PASSWORD_BYTES)));
    }

    /** Answers a key of 32 bytes, in base64. */
    String key(String name) {
        return kept(name, () -> Base64.getEncoder().encodeToString(random(KEY_BYTES)));
    }

    /** Answers the value kept under the name; the first time, the one given. */
    synchronized String kept(String name, Supplier<String> first) {
        String value = values.getProperty(name);
        if (value == null) {
            value = first.get();
            values.setProperty(name, value);
            write();
        }
        return value;
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private void read() {
        if (!Files.exists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Written beside and moved into place, so that an interrupted write loses nothing. */
    private void write() {
        try {
            Files.createDirectories(file.getParent());
            Path next = file.resolveSibling(file.getFileName() + ".next");
            Files.deleteIfExists(next);
            Files.createFile(next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(next, StandardCharsets.UTF_8)) {
                values.store(writer, "Made up for this local system. Delete only together with its data.");
            }
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
