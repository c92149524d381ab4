package jp.hoshimori.diagnosis.handbook.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.support.reference.ReferenceData;

/** Every edition that ships, whatever their number, so that none is forgotten. */
final class ShippedEditions {

    private static final Path FILES = Path.of("src", "main", "resources", "questionnaires");

    private ShippedEditions() {}

    static List<Questionnaire> all() {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.map(ShippedEditions::read).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Edition 3.1 with two of its questions in each other's place. */
    static Questionnaire withSwappedTopics(String one, String other) {
        String swapped = text(FILES.resolve("jisha25-3.1.yaml"))
                .replace("topic: " + one, "topic: SWAPPED")
                .replace("topic: " + other, "topic: " + one)
                .replace("topic: SWAPPED", "topic: " + other);
        return parsed("swapped.yaml", swapped);
    }

    private static Questionnaire read(Path file) {
        return parsed(file.toString(), text(file));
    }

    private static Questionnaire parsed(String name, String yaml) {
        try {
            return ReferenceData.read(
                    name, new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), Questionnaire.class);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
