package jp.hoshimori.support.inbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.support.example.ThingConsumer;
import jp.hoshimori.support.example.ThingResource;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IncomingEventsTest {

    private static final String TIME = "2026-04-01T00:00:00Z";
    private static final String DEAD_LETTERS = "example.thing.dead-letter";

    private final String subject = UUID.randomUUID().toString();

    @Inject
    AgroalDataSource dataSource;

    @Inject
    ThingConsumer consumer;

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        String eventId = send(1, "{\"name\":\"a\"}");

        topic().send(ThingResource.NAMED, eventId, subject, 1, TIME, "{\"name\":\"a\"}");
        send(2, "{\"name\":\"the last one\"}");

        await().until(() -> effects() >= 2);
        assertThat(effects()).isEqualTo(2);
        assertThat(given().get("/q/metrics").asString()).contains("hoshimori_inbox_duplicates_total");
    }

    @Test
    void fieldsAndTypesThatTheConsumerDoesNotKnowAreIgnored() {
        topic().send("jp.hoshimori.test.other.v1", UUID.randomUUID().toString(), subject, 1, TIME, "{}");
        send(2, "{\"name\":\"a\",\"since\":\"later\"}");

        await().until(() -> effects() == 1);
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void aDeadlockIsTriedAgainAndLeavesOneEffect() {
        consumer.meetDeadlocks(2);

        send(1, "{\"name\":\"a\"}");

        await().until(() -> effects() == 1);
        assertThat(consumer.deadlocksToMeet()).isZero();
        assertThat(deadLetters()).isEmpty();
    }

    @Test
    void anUnreadableEventIsSetAsideAndTheNextOneGoesOn() {
        send(1, "not json");
        send(2, "{\"name\":\"a\"}");

        await().until(() -> effects() == 1);
        assertThat(deadLetters()).hasSize(1);
        assertThat(given().get("/q/metrics").asString()).contains("hoshimori_inbox_dead_letters_total{consumer=");
    }

    @Test
    void anEventWithoutAnIdIsSetAside() {
        topic().send(ThingResource.NAMED, "not-an-id", subject, 1, TIME, "{\"name\":\"a\"}");

        await().until(() -> deadLetters().size() == 1);
        assertThat(effects()).isZero();
    }

    @Test
    void anOperatorReadsADeadLetterAndSendsItAgain() {
        String eventId = send(1, "{\"name\":\"poison\"}");
        await().until(() -> deadLetters().size() == 1);
        String id = deadLetters().get(0).get("id").toString();
        consumer.refusePoison(false);
        try {
            given().auth()
                    .oauth2(TestTokens.operator())
                    .post("/v1/example-dead-letters/{id}/replay", id)
                    .then()
                    .statusCode(200)
                    .body("eventId", equalTo(eventId))
                    .body("originalTopic", equalTo(ThingResource.TOPIC))
                    .body("payload", equalTo("{\"name\":\"poison\"}"));

            await().until(() -> effects() == 1);
        } finally {
            consumer.refusePoison(true);
        }
        assertThat(deadLetters())
                .singleElement()
                .satisfies(letter -> assertThat(letter).containsKey("replayedAt"));
    }

    @Test
    void deadLettersAreForOperatorsOnly() {
        given().auth()
                .oauth2(TestTokens.admin(UUID.randomUUID()))
                .get("/v1/example-dead-letters")
                .then()
                .statusCode(403);
        given().get("/v1/example-dead-letters").then().statusCode(401);
    }

    @Test
    void aDeadLetterThatDoesNotExistIs404() {
        for (String id : List.of("nothing", "a:b:c", DEAD_LETTERS + ":0:999999", "hoshimori.thing:0:0")) {
            given().auth()
                    .oauth2(TestTokens.operator())
                    .post("/v1/example-dead-letters/{id}/replay", id)
                    .then()
                    .statusCode(404);
        }
    }

    private String send(long sequence, String json) {
        String eventId = UUID.randomUUID().toString();
        topic().send(ThingResource.NAMED, eventId, subject, sequence, TIME, json);
        return eventId;
    }

    private static Topic topic() {
        return Topic.of(ThingResource.TOPIC);
    }

    private List<Map<String, Object>> deadLetters() {
        List<Map<String, Object>> all = given().auth()
                .oauth2(TestTokens.operator())
                .get("/v1/example-dead-letters?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return all.stream().filter(letter -> subject.equals(letter.get("key"))).toList();
    }

    private int effects() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT count(*) FROM effect WHERE subject = ?")) {
            query.setString(1, subject);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
