package jp.hoshimori.diagnosis.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.questionnaire.Editions;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that an operator sends, whole or with one thing broken. */
class EditionDocumentsTest {

    @ParameterizedTest
    @ValueSource(strings = {"jisha25-3.1", "jisha25-4.0"})
    void theFilesThatShipCanBeSentAsTheyAre(String id) throws IOException {
        Questionnaire read = EditionDocuments.ofYaml(file(id));

        assertThat(List.of(Editions.jisha25v31(), Editions.jisha25v40())).contains(read);
    }

    @Test
    void whatIsKeptIsReadAsTheSame() {
        Questionnaire edition = Editions.jisha25v40();

        assertThat(EditionDocuments.read(EditionDocuments.kept(edition), Questionnaire.class))
                .isEqualTo(edition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "revision": 1               | "revision": 1.5            | /revision               | WRONG_VALUE
            "revision": 1,              | ''                         | /revision               | WRONG_VALUE
            "revision": 1,              | "revision": 1, "extra": 1, | /extra                  | UNKNOWN_FIELD
            "revision": 1,              | "revision": 1, "revision": 2, | ''                   | MALFORMED_DOCUMENT
            "2027-04-01"                | "next April"               | /effectiveFrom          | WRONG_VALUE
            "Two questions"             | null                       | /title/en               | WRONG_VALUE
            "notes": []                 | "notes": [null]            | ''                      | WRONG_VALUE
            "answer": "PARTIAL"         | "answer": "MAYBE"          | /answers/1/answer       | WRONG_VALUE
            "topic": "BACKUPS"          | "topic": "UPDATES"         | /questions/1/topic      | UNUSABLE_TOPIC
            "en": "Do you make backups?" | "en": " "                 | /questions/1/text/en    | MISSING_TEXT
            "from": -2                  | "from": -1                 | /bands                  | MISCOVERED_TOTAL
            "points": 4                 | "points": 2000000000       | /answers                | TOTALS_OUT_OF_RANGE
            "id": "example-1.0"         | "id": "example-2.0"        | /edition                | ID_OF_ANOTHER_EDITION
            """)
    void aFaultIsNamedWithItsPlace(String sound, String broken, String pointer, String code) {
        String planted = EditionExamples.DOCUMENT.replace(sound, broken);
        assertThat(planted).isNotEqualTo(EditionExamples.DOCUMENT);

        List<FieldError> errors = refused(planted).errors();

        assertThat(errors).anySatisfy(error -> {
            assertThat(error.pointer()).isEqualTo(pointer == null ? "" : pointer);
            assertThat(error.code()).isEqualTo(code);
            assertThat(error.message().in(Locale.JAPANESE))
                    .isNotEqualTo(error.message().in(Locale.ENGLISH));
        });
    }

    @Test
    void everythingThatContradictsItselfIsToldAtOnce() {
        String planted = EditionExamples.DOCUMENT
                .replace("\"topic\": \"BACKUPS\"", "\"topic\": \"UPDATES\"")
                .replace("\"from\": -2", "\"from\": -1");

        assertThat(refused(planted).errors())
                .extracting(FieldError::code)
                .containsExactly("UNUSABLE_TOPIC", "MISCOVERED_TOTAL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{}{}", "\"text\"", "\u0000", "{\"id\": \"\\ud800"})
    void whatIsNoDocumentIsRefused(String text) {
        assertThat(refused(text).errors()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "~", "- a", "a: [", "a: &a [*a, *a]", "\u0000", "--- {}\n--- {}", "!!java.net.URL x"})
    void whatIsNoDocumentIsRefusedAsYamlToo(String text) {
        ProblemException refusal = catchThrowableOfType(
                ProblemException.class, () -> EditionDocuments.ofYaml(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(refusal.errors()).hasSize(1);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] bytes = {(byte) 0xff, (byte) 0xfe, (byte) 0xfd, 0, 1, 2};

        assertThat(catchThrowableOfType(ProblemException.class, () -> EditionDocuments.ofJson(bytes)))
                .isNotNull();
        assertThat(catchThrowableOfType(ProblemException.class, () -> EditionDocuments.ofYaml(bytes)))
                .isNotNull();
    }

    @Test
    void endlessNestingIsRefused() {
        String nested = "[".repeat(200_000);

        assertThat(refused(nested)).isNotNull();
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> EditionDocuments.ofYaml(nested.getBytes(StandardCharsets.UTF_8))))
                .isNotNull();
    }

    private static ProblemException refused(String json) {
        return catchThrowableOfType(
                ProblemException.class, () -> EditionDocuments.ofJson(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] file(String id) throws IOException {
        try (InputStream yaml = EditionDocumentsTest.class.getResourceAsStream("/questionnaires/" + id + ".yaml")) {
            return yaml.readAllBytes();
        }
    }
}
