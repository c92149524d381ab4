package jp.hoshimori.event.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Changes planted in one schema, each of which is caught or let pass as its row says. */
class SchemaDifferTest {

    private static final JsonNode RELEASED = SchemaFiles.read("/compatibility/released.schema.json");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/compatibility/breaking.csv", delimiter = '|', quoteCharacter = '`')
    void aBreakingChangeIsCaught(String change, String pointer, String value, Broken broken) {
        JsonNode current = planted(pointer, value);

        List<Incompatibility> incompatibilities = SchemaDiffer.incompatibilities(RELEASED, current);

        assertThat(incompatibilities).singleElement().satisfies(found -> {
            assertThat(found.broken()).isEqualTo(broken);
            assertThat(found.pointer()).isEqualTo(pointer);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/compatibility/compatible.csv", delimiter = '|', quoteCharacter = '`')
    void aCompatibleChangePasses(String change, String pointer, String value) {
        JsonNode current = planted(pointer, value);

        List<Incompatibility> incompatibilities = SchemaDiffer.incompatibilities(RELEASED, current);

        assertThat(current).isNotEqualTo(RELEASED);
        assertThat(incompatibilities).isEmpty();
    }

    @Test
    void theMessageNamesThePointerTheReasonAndWhomItBreaks() {
        JsonNode current = planted("/properties/score/maximum", "200");

        List<Incompatibility> incompatibilities = SchemaDiffer.incompatibilities(RELEASED, current);

        assertThat(incompatibilities)
                .singleElement()
                .hasToString(
                        "/properties/score/maximum: widened from 100 to 200. This breaks readers already deployed, "
                                + "when they meet an event written from now on: make it a new version of the event.");
    }

    @Test
    void severalChangesAreAllReported() {
        JsonNode current = planted("/properties", "{}");

        List<Incompatibility> incompatibilities = SchemaDiffer.incompatibilities(RELEASED, current);

        assertThat(incompatibilities).hasSize(RELEASED.get("properties").size());
    }

    private static JsonNode planted(String pointer, String value) {
        JsonNode copy = RELEASED.deepCopy();
        JsonPointer at = JsonPointer.compile(pointer);
        ObjectNode parent = (ObjectNode) copy.at(at.head());
        if (value == null) {
            parent.remove(at.last().getMatchingProperty());
        } else {
            parent.set(at.last().getMatchingProperty(), SchemaFiles.parse(value));
        }
        return copy;
    }
}
