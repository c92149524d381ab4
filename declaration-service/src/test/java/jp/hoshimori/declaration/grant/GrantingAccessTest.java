package jp.hoshimori.declaration.grant;

import static jp.hoshimori.declaration.testing.DeclarationApi.accessGrant;
import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;
import static jp.hoshimori.declaration.testing.DeclarationApi.grant;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import jp.hoshimori.declaration.testing.AtOnce;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.event.contract.EventContract;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GrantingAccessTest {

    private final UUID organization = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() throws IOException {
        String end = Instant.now().plus(Duration.ofDays(300)).toString();
        String request = AccessGrantExamples.REQUEST.replace("2027-03-31T15:00:00Z", end);

        String answer = grant(adminOf(organization), organization, request)
                .statusCode(201)
                .body("expiresAt", notNullValue())
                .extract()
                .asString();

        ObjectNode expected = withoutIdsAndTimes(AccessGrantExamples.GRANT);
        assertThat(withoutIdsAndTimes(answer)).isEqualTo(expected);
    }

    @Test
    void aGrantIsReadByBothSidesWhetherTheyAreRegisteredOrNot() {
        String location = grant(adminOf(organization), organization, accessGrant(partner))
                .statusCode(201)
                .header("ETag", equalTo("\"0-ja\""))
                .extract()
                .header("Location");
        String id = id(location);

        memberOf(organization)
                .get(path(id))
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("organizationId", equalTo(organization.toString()))
                .body("granteeOrganizationId", equalTo(partner.toString()))
                .body("scopes", contains("diagnoses:read", "diagnoses:write"))
                .body("revokedAt", nullValue());
        memberOf(organization).get(path()).then().statusCode(200).body("items.id", contains(id));
        received(partner).then().statusCode(200).body("items.id", contains(id));
        received(organization).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void othersHearOfAGrantAsTheContractSaysAndWhoGaveItIsNoted() throws IOException, SQLException {
        Map<String, Object> form = accessGrant(partner);
        String id = granted(form);

        ConsumerRecord<String, byte[]> event = Storage.onlyEvent(Storage.ORGANIZATIONS, id);

        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.access-grant.changed.v1");
        assertThat(Topic.header(event, "ce_sequence")).isEqualTo("0");
        AccessGrantChanged told = told(event);
        assertThat(told.organizationId()).isEqualTo(organization);
        assertThat(told.granteeOrganizationId()).isEqualTo(partner);
        assertThat(told.scopes()).containsExactly("diagnoses:read", "diagnoses:write");
        assertThat(told.expiresAt()).isEqualTo(Instant.parse((String) form.get("expiresAt")));
        assertThat(told.revokedAt()).isNull();
        assertThat(Audit.of(id)).singleElement().asString().startsWith("ACCESS_GRANTED by ");
    }

    @Test
    void whatIsTakenBackStaysOnRecordAndOthersHearThatNothingIsLeft() throws IOException, SQLException {
        String id = granted(accessGrant(partner));
        String tag = memberOf(organization).get(path(id)).header("ETag");

        adminOf(organization).header("If-Match", tag).delete(path(id)).then().statusCode(204);

        memberOf(organization)
                .get(path(id))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("scopes", hasSize(2))
                .body("revokedAt", notNullValue());
        received(partner).then().body("items[0].revokedAt", notNullValue());
        await().until(() -> Storage.ORGANIZATIONS.recordsOf(id).size() == 2);
        ConsumerRecord<String, byte[]> event =
                Storage.ORGANIZATIONS.recordsOf(id).get(1);
        assertThat(Topic.header(event, "ce_sequence")).isEqualTo("1");
        assertThat(told(event).scopes()).isEmpty();
        assertThat(told(event).revokedAt()).isEqualTo(told(event).changedAt()).isNotNull();
        assertThat(Audit.of(id)).hasSize(2).last().asString().startsWith("ACCESS_GRANT_REVOKED by ");
    }

    @Test
    void whatWasTakenBackIsNotTakenBackAgain() throws SQLException {
        String id = granted(accessGrant(partner));
        adminOf(organization)
                .header("If-Match", "\"0-ja\"")
                .delete(path(id))
                .then()
                .statusCode(204);
        String revokedAt = memberOf(organization).get(path(id)).path("revokedAt");

        adminOf(organization)
                .header("If-Match", "\"1-en\"")
                .delete(path(id))
                .then()
                .statusCode(204);

        memberOf(organization).get(path(id)).then().body("revokedAt", equalTo(revokedAt));
        Storage.awaitPublished();
        assertThat(Storage.ORGANIZATIONS.recordsOf(id)).hasSize(2);
        assertThat(Audit.of(id)).hasSize(2);
    }

    @Test
    void ofTwentyWhoTakeAGrantBackAtOnceOneDoes() throws SQLException, InterruptedException, ExecutionException {
        String id = granted(accessGrant(partner));

        List<Integer> answers = AtOnce.writing(
                "access_grant",
                () -> adminOf(organization)
                        .header("If-Match", "\"0\"")
                        .delete(path(id))
                        .statusCode());

        assertThat(answers).containsOnly(204, 412).containsOnlyOnce(204);
        Storage.awaitPublished();
        assertThat(Storage.ORGANIZATIONS.recordsOf(id)).hasSize(2);
        assertThat(Audit.of(id)).hasSize(2);
    }

    @Test
    void aRepeatedRequestWithItsKeyIsAnsweredTheSameAndDoneOnce() {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.admin(organization);
        Map<String, Object> form = accessGrant(partner);
        String first = grant(withKey(token, key), organization, form)
                .statusCode(201)
                .extract()
                .asString();

        String second = grant(withKey(token, key), organization, form)
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        memberOf(organization).get(path()).then().body("items", hasSize(1));
        grant(withKey(token, key), organization, accessGrant(UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void bothListsAreReadInPiecesNewestFirst() {
        List<String> ids =
                List.of(granted(accessGrant(partner)), granted(accessGrant(partner)), granted(accessGrant(partner)));

        assertReadInPieces(() -> memberOf(organization), path(), ids);
        assertReadInPieces(() -> supporter(partner), "/v1/received-access-grants", ids);
    }

    private static void assertReadInPieces(Supplier<RequestSpecification> reader, String list, List<String> ids) {
        JsonPath first = reader.get().get(list + "?limit=2").jsonPath();
        JsonPath rest = reader.get()
                .get(list + "?limit=2&cursor=" + first.getString("nextCursor"))
                .jsonPath();

        assertThat(first.getList("items.id")).isEqualTo(List.of(ids.get(2), ids.get(1)));
        assertThat(rest.getList("items.id")).isEqualTo(List.of(ids.get(0)));
        assertThat(rest.getString("nextCursor")).isNull();
    }

    @Test
    void aGrantThatIsKnownAlreadyIsNotSentAgain() {
        String id = granted(accessGrant(partner));

        memberOf(organization)
                .header("If-None-Match", "\"0-ja\"")
                .get(path(id))
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    private String granted(Object form) {
        return id(grant(adminOf(organization), organization, form)
                .statusCode(201)
                .extract()
                .header("Location"));
    }

    private AccessGrantChanged told(ConsumerRecord<String, byte[]> event) throws IOException {
        String payload = new String(event.value(), StandardCharsets.UTF_8);
        assertThat(EventContract.violations(AccessGrantChanged.TYPE, payload)).isEmpty();
        return json.readValue(payload, AccessGrantChanged.class);
    }

    private ObjectNode withoutIdsAndTimes(String answer) throws IOException {
        ObjectNode tree = (ObjectNode) json.readTree(answer);
        return tree.remove(List.of("id", "organizationId", "grantedAt", "expiresAt"));
    }

    private String path() {
        return "/v1/organizations/" + organization + "/access-grants";
    }

    private String path(String id) {
        return path() + "/" + id;
    }

    private static String id(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static RequestSpecification supporter(UUID partner) {
        return anyone().auth().oauth2(TestTokens.supporter(partner));
    }

    private static Response received(UUID partner) {
        return anyone().auth().oauth2(TestTokens.member(partner)).get("/v1/received-access-grants");
    }

    private static RequestSpecification withKey(String token, String key) {
        return anyone().auth().oauth2(token).header("Idempotency-Key", key);
    }
}
