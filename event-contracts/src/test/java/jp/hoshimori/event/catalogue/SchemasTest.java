package jp.hoshimori.event.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaKeepsTheMetaschema(EventType type) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        SchemaLocation metaschema = SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId());

        var errors = registry.getSchema(metaschema).validate(schema(type).toString(), InputFormat.JSON);

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void aSchemaIsIdentifiedByItsEventType(EventType type) {
        JsonNode schema = schema(type);

        assertThat(schema.path("$id").asText()).isEqualTo(type.schemaId());
        assertThat(schema.path("$schema").asText()).isEqualTo(SpecificationVersion.DRAFT_2020_12.getDialectId());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anObjectStaysOpenForFieldsAddedLater(EventType type) {
        assertThat(schema(type).findValues("additionalProperties")).isEmpty();
        assertThat(schema(type).findValues("unevaluatedProperties")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyFieldIsDescribedAndTyped(EventType type) {
        assertThat(schema(type).path("properties")).isNotEmpty().allSatisfy(field -> {
            assertThat(field.path("description").asText()).endsWith(".");
            assertThat(field.path("type").asText()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyVocabularyIsReleasedAsGrowing(EventType type) {
        assertThat(schema(type).findParents("enum"))
                .allSatisfy(field ->
                        assertThat(field.path("x-growing-enum").asBoolean()).isTrue());
    }

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    private static JsonNode schema(EventType type) {
        try (InputStream stream = SchemasTest.class.getResourceAsStream(type.schemaResource())) {
            return MAPPER.readTree(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
