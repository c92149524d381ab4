package jp.hoshimori.event.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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

    private static final Map<String, String> OWNERS = Map.of(
            "access-grant", "organization",
            "disclosure", "organization",
            "supplier", "organization",
            "measures-request", "organization",
            "basic-policy", "declaration");

    /** What happens to an aggregate elsewhere than where it lives travels on the topic of the service that saw it. */
    private static final Map<String, String> SEEN_ELSEWHERE = Map.of("access-grant.used.v1", "diagnosis");

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

    /** A topic is named after the aggregate whose events it carries, or after the one that owns that aggregate. */
    private static void assertAgrees(EventType type) {
        String aggregate = type.schema().substring(0, type.schema().indexOf('.'));
        assertThat(type.name()).isEqualTo("jp.hoshimori." + type.schema());
        assertThat(type.schema()).matches("[a-z-]+\\.[a-z-]+\\.v[1-9][0-9]*");
        String owner = OWNERS.getOrDefault(aggregate, aggregate);
        assertThat(type.topic()).isEqualTo("hoshimori." + SEEN_ELSEWHERE.getOrDefault(type.schema(), owner));
    }
}
