package jp.hoshimori.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.EventType;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample that a producer was ever promised to be read by this service is read. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class GoldenSamplesTest {

    private static final String EVENTS_TAKEN = "SELECT count(*) FROM inbox WHERE event_id = ?";
    private static final String TOLD = "SELECT organization_id::text FROM notification WHERE event_id = ?";

    @ParameterizedTest
    @MethodSource("diagnoses")
    void aDiagnosisIsToldToItsOrganizationAndToNobodyWhenItIsAnonymous(String sample) throws IOException {
        assertTold(DiagnosisCompleted.TYPE, sample, "diagnosisId");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void aClaimedDiagnosisIsToldToWhoeverClaimedIt(String sample) throws IOException {
        assertTold(DiagnosisClaimed.TYPE, sample, "diagnosisId");
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void aDeclarationIsToldToItsOrganization(String sample) throws IOException {
        assertTold(DeclarationMade.TYPE, sample, "declarationId");
    }

    @Test
    void thereAreSamplesOfOrganizationsAndOfAnonymousCallers() throws IOException {
        assertThat(diagnoses()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(claims()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(declarations()).isNotEmpty();
    }

    private static void assertTold(EventType type, String sample, String subject) throws IOException {
        JsonObject payload = new JsonObject(read("/golden/" + sample));
        UUID eventId = UUID.randomUUID();

        Topic.of(type.topic())
                .send(
                        type.name(),
                        eventId.toString(),
                        payload.getString(subject),
                        1,
                        "2026-04-10T02:30:00Z",
                        payload.encode());

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Database.number(EVENTS_TAKEN, eventId)).isOne());
        assertThat(Database.texts(TOLD, eventId))
                .isEqualTo(
                        Stream.ofNullable(payload.getString("organizationId")).toList());
    }

    static List<String> diagnoses() throws IOException {
        return samplesOf(DiagnosisCompleted.TYPE);
    }

    static List<String> claims() throws IOException {
        return samplesOf(DiagnosisClaimed.TYPE);
    }

    static List<String> declarations() throws IOException {
        return samplesOf(DeclarationMade.TYPE);
    }

    private static List<String> samplesOf(EventType type) throws IOException {
        return read("/golden/index.txt")
                .lines()
                .filter(sample -> sample.startsWith(type.name() + "/"))
                .toList();
    }

    private static String read(String resource) throws IOException {
        try (InputStream file = EventType.class.getResourceAsStream(resource)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
