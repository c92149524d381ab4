package jp.hoshimori.support.idempotency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.support.example.ThingResource;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class IdempotentRequestsTest {

    private final String token = TestTokens.member(UUID.randomUUID());
    private final String key = UUID.randomUUID().toString();
    private final String name = "n-" + UUID.randomUUID().toString().substring(0, 12);

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theSameRequestWithTheSameKeyIsAnsweredWithTheFirstResponse() {
        Response first = post(token, key, body(name));

        Response second = post(token, key, " {  \"name\" : \"" + name + "\" } ");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        String id = first.jsonPath().getString("id");
        await().until(() -> !Topic.of(ThingResource.TOPIC).recordsOf(id).isEmpty());
        assertThat(Topic.of(ThingResource.TOPIC).eventIdsOf(id)).hasSize(1);
    }

    @Test
    void anotherRequestWithTheSameKeyIs422() {
        post(token, key, body(name));

        Response other = post(token, key, body("x" + name));

        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.jsonPath().getString("code")).isEqualTo("idempotency-key-reused");
        assertThat(things("x" + name)).isZero();
    }

    @Test
    void theSameKeyOfAnotherCallerIsAnotherKey() {
        post(token, key, body(name));

        Response other = post(TestTokens.member(UUID.randomUUID()), key, body("x" + name));

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void aRefusedRequestMayBeRepeatedWithItsKey() {
        assertThat(post(token, key, body("")).statusCode()).isEqualTo(400);

        assertThat(post(token, key, body(name)).statusCode()).isEqualTo(201);
    }

    @Test
    void aRequestThatFailsInTheMiddleStoresNothing() {
        post(token, null, body(name));

        Response collides = post(token, key, body(name));

        assertThat(collides.statusCode()).isEqualTo(409);
        assertThat(keys()).isZero();
    }

    @Test
    void aKeyWhoseRequestStillRunsIs409() throws Exception {
        ThingResource.gate = new CountDownLatch(1);
        ThingResource.arrived = new CountDownLatch(1);
        CompletableFuture<Response> running = CompletableFuture.supplyAsync(() -> post(token, key, body(name)));
        assertThat(ThingResource.arrived.await(1, TimeUnit.MINUTES)).isTrue();

        Response meanwhile = post(token, key, body(name));

        ThingResource.gate.countDown();
        assertThat(meanwhile.statusCode()).isEqualTo(409);
        assertThat(meanwhile.jsonPath().getString("code")).isEqualTo("idempotency-key-in-use");
        assertThat(meanwhile.header("Retry-After")).isEqualTo("1");
        assertThat(running.join().statusCode()).isEqualTo(201);
        assertThat(post(token, key, body(name)).statusCode()).isEqualTo(201);
    }

    @Test
    void anUnusableKeyIs400() {
        Response refused = post(token, "a key with spaces", body(name));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.jsonPath().getString("errors[0].pointer")).isEqualTo("Idempotency-Key");
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static Response post(String token, String key, String body) {
        var request = given().auth().oauth2(token).contentType(ContentType.JSON).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).post("/v1/things");
    }

    private int keys() {
        return count("SELECT count(*) FROM idempotency_key WHERE key = ?", key);
    }

    private int things(String named) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew()
                .call(() -> count("SELECT count(*) FROM thing WHERE name = ?", named)));
    }

    private int count(String sql, String value) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
