package jp.hoshimori.event.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReleasedSchemasTest {

    @ParameterizedTest
    @MethodSource("types")
    void theCurrentSchemaBreaksNoReaderOfTheReleasedOne(EventType type) {
        JsonNode released = released(type);
        JsonNode current = SchemaFiles.read(type.schemaResource());

        List<Incompatibility> incompatibilities = SchemaDiffer.incompatibilities(released, current);

        assertThat(incompatibilities).as(type.name()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void noConstraintOfAReleasedSchemaCouldBeDroppedOrAddedUnseen(EventType type) {
        JsonNode released = released(type);

        List<Ablation> ablations = Ablation.everyOf(released);

        assertThat(ablations).hasSizeGreaterThan(10).allSatisfy(ablation -> {
            assertThat(SchemaDiffer.incompatibilities(released, ablation.schema()))
                    .isNotEmpty();
            assertThat(SchemaDiffer.incompatibilities(ablation.schema(), released))
                    .isNotEmpty();
        });
    }

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    private static JsonNode released(EventType type) {
        return SchemaFiles.read("/released/" + type.name() + ".schema.json");
    }
}
