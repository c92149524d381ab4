package jp.hoshimori.diagnosis.handbook.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hoshimori.support.reference.ReferenceData;

/** The template that ships, for tests without a running service. */
final class ShippedTemplate {

    private ShippedTemplate() {}

    static HandbookTemplate read() {
        return read(yaml());
    }

    static String yaml() {
        try {
            return Files.readString(Path.of("src", "main", "resources", "handbook", "handbook-1.yaml"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A template from a text, if it is coherent. */
    static HandbookTemplate read(String yaml) {
        try {
            return TemplateCoherence.check(ReferenceData.read(
                    "planted.yaml",
                    new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)),
                    HandbookTemplate.class));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
