package jp.hoshimori.support.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import jp.hoshimori.support.example.ThingResource;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

/** Creating a row, its event and the remembered answer with one statement. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OneStatementCreationTest {

    private final UUID owner = UUID.randomUUID();
    private final String token = TestTokens.member(owner);
    private final String key = UUID.randomUUID().toString();
    private final String name = "r-" + UUID.randomUUID().toString().substring(0, 12);

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theSameRequestWithTheSameKeyIsAnsweredWithTheFirstResponseAndDoneOnce() {
        Response first = post(owner, key, name);

        Response second = post(owner, key, name);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        String id = first.jsonPath().getString("id");
        assertThat(read(id).statusCode()).isEqualTo(200);
        await().until(() -> !Topic.of(ThingResource.TOPIC).recordsOf(id).isEmpty());
        assertThat(Topic.of(ThingResource.TOPIC).eventIdsOf(id)).hasSize(1);
    }

    @Test
    void withoutAKeyTheRowIsWrittenToo() {
        Response made = post(owner, null, name);

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(read(made.jsonPath().getString("id")).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherRequestWithTheSameKeyIs422EvenWhenItWouldBeRefusedAnyway() {
        post(owner, key, name);

        assertThat(post(owner, key, "x" + name).statusCode()).isEqualTo(422);
        assertThat(post(owner, key, "refused").statusCode()).isEqualTo(422);
    }

    @Test
    void aRefusedRequestLeavesItsKeyFree() {
        assertThat(post(owner, key, "refused").statusCode()).isEqualTo(404);

        assertThat(post(owner, key, name).statusCode()).isEqualTo(201);
    }

    @Test
    void aKeyOnWhichAnotherTransactionWorksIs409() throws SQLException {
        String subject = subject();
        try (var connection = dataSource.getConnection();
                var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            connection.setAutoCommit(false);
            lock.setString(1, IdempotencyStore.lock(subject, key));
            lock.execute();

            Response meanwhile = post(owner, key, name);

            assertThat(meanwhile.statusCode()).isEqualTo(409);
            assertThat(meanwhile.jsonPath().getString("code")).isEqualTo("idempotency-key-in-use");
            connection.rollback();
            connection.setAutoCommit(true);
        }
        assertThat(post(owner, key, name).statusCode()).isEqualTo(201);
    }

    @Test
    void manyAtOnceWithOneKeyMakeOneRow() {
        List<Response> answers =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> post(owner, key, name)))
                        .limit(12)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers)
                .extracting(Response::statusCode)
                .isSubsetOf(201, 409)
                .contains(201);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> answer.jsonPath().getString("id"))
                .containsOnly(answers.stream()
                        .filter(answer -> answer.statusCode() == 201)
                        .findFirst()
                        .orElseThrow()
                        .jsonPath()
                        .getString("id"));
    }

    @Test
    void rowLevelSecurityRefusesARowOfAnotherOrganization() {
        Response refused = post(UUID.randomUUID(), key, name);

        assertThat(refused.statusCode()).isEqualTo(500);
        assertThat(post(owner, key, name).statusCode()).isEqualTo(201);
    }

    private String subject() throws SQLException {
        String other = UUID.randomUUID().toString();
        post(owner, other, "s-" + other.substring(0, 12));
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT caller FROM idempotency_key WHERE key = ?")) {
            query.setString(1, other);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    private Response read(String id) {
        return given().auth().oauth2(token).get("/v1/things/" + id);
    }

    private Response post(UUID owner, String key, String name) {
        var request = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .queryParam("owner", owner)
                .body("{\"name\":\"" + name + "\"}");
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/things/rows");
    }
}
