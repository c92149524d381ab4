package jp.hoshimori.event.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.EventType;
import jp.hoshimori.event.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AsyncApiTest {

    private static final Set<String> SERVICES =
            Set.of("diagnosis-service", "declaration-service", "otasuketai-catalog-service", "notification-service");

    /** A declaration concerns every buyer that watches it, whom declaration-service tells after the act. */
    private static final Set<EventType> HEARD_AT_HOME =
            Set.of(DeclarationMade.TYPE, DeclarationUpgraded.TYPE, DeclarationWithdrawn.TYPE);

    private final AsyncApi asyncApi = AsyncApi.load();

    @Test
    void theMessagesAreTheEventTypesAndNoOthers() {
        Set<String> names =
                asyncApi.messages().values().stream().map(AsyncApiTest::name).collect(Collectors.toSet());

        assertThat(names)
                .isEqualTo(EventTypes.all().stream().map(EventType::name).collect(Collectors.toSet()));
        assertThat(asyncApi.messages()).hasSize(EventTypes.all().size());
    }

    @Test
    void theChannelsAreTheTopicsOfTheEventTypesAndNoOthers() {
        Set<String> addresses = asyncApi.channels().values().stream()
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toSet());

        assertThat(addresses)
                .isEqualTo(EventTypes.all().stream().map(EventType::topic).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventTravelsOnItsTopicAlone(EventType type) {
        List<String> addresses = asyncApi.channels().values().stream()
                .filter(channel -> carries(channel, type))
                .map(channel -> channel.path("address").asText())
                .toList();

        assertThat(addresses).containsExactly(type.topic());
    }

    @ParameterizedTest
    @MethodSource("types")
    void aMessageCarriesItsTypesSchemaAndHeaders(EventType type) {
        JsonNode message = asyncApi.messages().values().stream()
                .filter(candidate -> name(candidate).equals(type.name()))
                .findFirst()
                .orElseThrow();

        JsonNode headers = message.at("/headers/allOf/1/properties");

        assertThat(message.at("/payload/schema/$ref").asText())
                .isEqualTo(type.schemaResource().substring(1));
        assertThat(headers.at("/ce_type/const").asText()).isEqualTo(type.name());
        assertThat(headers.at("/ce_dataschema/const").asText()).isEqualTo(type.schemaId());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEventHasOneEmitterAndAtLeastOneHearer(EventType type) {
        List<String> actions = asyncApi.operations().values().stream()
                .filter(operation -> carries(operation, type))
                .map(operation -> operation.path("action").asText())
                .toList();

        assertThat(actions).containsOnlyOnce("send").contains("receive").isSubsetOf("send", "receive");
    }

    @Test
    void everyOperationIsAServicesAndUsesMessagesOfItsOwnChannel() {
        assertThat(asyncApi.operations()).isNotEmpty().allSatisfy((id, operation) -> {
            List<JsonNode> ofChannel =
                    asyncApi.messagesOf(asyncApi.channelOf(operation)).toList();
            assertThat(operation.path("x-service").asText()).isIn(SERVICES);
            assertThat(asyncApi.messagesOf(operation)).isNotEmpty().isSubsetOf(ofChannel);
            assertThat(operation.path("summary").asText()).isNotBlank();
        });
    }

    @Test
    void noServiceHearsItselfButToTellMany() {
        assertThat(EventTypes.all()).allSatisfy(type -> {
            List<String> services = asyncApi.operations().values().stream()
                    .filter(operation -> carries(operation, type))
                    .map(operation -> operation.path("x-service").asText())
                    .toList();
            assertThat(services).hasSize(Set.copyOf(services).size() + (HEARD_AT_HOME.contains(type) ? 1 : 0));
        });
    }

    @Test
    void everyReferenceResolves() {
        assertThat(asyncApi.references())
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(resolves(reference)).as(reference).isTrue());
    }

    @Test
    void everyComponentIsReferredTo() {
        Stream<String> components = asyncApi.document().path("components").properties().stream()
                .flatMap(kind -> kind.getValue().properties().stream()
                        .map(component -> "#/components/" + kind.getKey() + "/" + component.getKey()));

        assertThat(components).isNotEmpty().isSubsetOf(asyncApi.references());
    }

    static Stream<EventType> types() {
        return EventTypes.all().stream();
    }

    private boolean carries(JsonNode part, EventType type) {
        return asyncApi.messagesOf(part).anyMatch(message -> name(message).equals(type.name()));
    }

    private boolean resolves(String reference) {
        return reference.startsWith("#")
                ? !asyncApi.at(reference).isMissingNode()
                : AsyncApiTest.class.getResource("/" + reference) != null;
    }

    private static String name(JsonNode message) {
        return message.path("name").asText();
    }
}
