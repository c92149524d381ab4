package jp.hoshimori.event.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import jp.hoshimori.event.contract.GoldenSample;
import jp.hoshimori.event.contract.GoldenSamples;
import org.junit.jupiter.api.Test;

/** Every event type has its files, and every file belongs to an event type. */
class EventFilesTest {

    private static final List<String> SCHEMA_FILES = EventTypes.all().stream()
            .map(type -> type.name() + ".schema.json")
            .sorted()
            .toList();

    @Test
    void theSchemasAreThoseOfTheEventTypes() {
        assertThat(Folder.of("/schemas")).isEqualTo(SCHEMA_FILES);
    }

    @Test
    void theReleasedSchemasAreThoseOfTheEventTypes() {
        assertThat(Folder.of("/released")).isEqualTo(SCHEMA_FILES);
    }

    @Test
    void everyGoldenFileIsASampleOfAnEventType() {
        List<String> samples = EventTypes.all().stream()
                .flatMap(type -> GoldenSamples.of(type).stream())
                .map(GoldenSample::name)
                .sorted()
                .toList();

        assertThat(Folder.of("/golden"))
                .containsAll(samples)
                .hasSize(samples.size() + 1)
                .contains("index.txt");
    }

    @Test
    void everyEventTypeHasSeveralSamples() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(GoldenSamples.of(type)).hasSizeGreaterThan(1));
    }

    @Test
    void anEventTypeIsFoundByItsName() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(EventTypes.named(type.name())).contains(type));
        assertThat(EventTypes.named("jp.hoshimori.nothing.happened.v1")).isEmpty();
    }

    @Test
    void theNameTheTopicAndTheSchemaOfATypeAgree() {
        assertThat(EventTypes.all()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(EventFilesTest::assertAgrees);
    }

    private static void assertAgrees(EventType type) {
        String aggregate = type.topic().substring("hoshimori.".length());
        assertThat(type.name()).isEqualTo("jp.hoshimori." + type.schema());
        assertThat(type.schema()).matches(aggregate + "\\.[a-z-]+\\.v[1-9][0-9]*");
    }
}
