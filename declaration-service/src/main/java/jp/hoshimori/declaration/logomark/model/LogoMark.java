package jp.hoshimori.declaration.logomark.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A mark as it is given today.
 *
 * @param kind which one
 * @param format its form
 * @param bytes how large the file is
 * @param digest SHA-256 of the file, in hexadecimal digits
 * @param uploadedAt when the operator uploaded it; empty for the placeholder that ships
 * @param version how often it was uploaded: 0 for the placeholder
 */
public record LogoMark(
        MarkKind kind, MarkFormat format, int bytes, String digest, Optional<Instant> uploadedAt, long version) {

    public LogoMark {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(uploadedAt, "uploadedAt");
    }

    /** Whether this is not the official mark but what stands in for it. */
    public boolean isPlaceholder() {
        return uploadedAt.isEmpty();
    }

    /** The name under which the file is given. */
    public String fileName() {
        return kind.fileName(format);
    }
}
