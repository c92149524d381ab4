package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.memberOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.operator;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.withdraw;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.testing.Examples;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EndingADeclarationTest {

    private static final String[] VARYING = {"id", "declarationNumber", "organizationId", "declaredAt", "endedAt"};
    private static final Map<String, Object> REASON = Map.of("reason", "申告と事実が異なるため");

    private final UUID organization = UUID.randomUUID();

    @Inject
    ObjectMapper json;

    @Inject
    EndExpired endExpired;

    @Test
    void theExampleInTheApiDocumentGetsTheExampleAnswer() {
        String id = declare(adminOf(registered(organization)), DeclarationExamples.REQUEST)
                .statusCode(201)
                .extract()
                .path("id");

        String answer = withdraw(adminOf(organization), id, DeclarationExamples.WITHDRAWAL)
                .statusCode(200)
                .header("ETag", "\"1-ja\"")
                .extract()
                .asString();

        assertThat(Examples.comparable(answer, VARYING))
                .isEqualTo(Examples.comparable(DeclarationExamples.WITHDRAWN, VARYING));
    }

    @Test
    void theRegisterShowsSinceWhenAndAReasonThatIsPublic() {
        JsonPath declaration = declared(organization);

        withdraw(adminOf(organization), declaration.getString("id"), Map.of("reason", "事業を終えたため", "reasonPublic", true))
                .statusCode(200);

        assertThat(Storage.count("register_entry WHERE status = 'WITHDRAWN' AND ended_at IS NOT NULL AND end_reason ="
                        + " '事業を終えたため' AND declaration_number = '" + declaration.getString("declarationNumber") + "'"))
                .isEqualTo(1);
    }

    @Test
    void theRegisterNeverHoldsAReasonThatIsNotPublic() {
        JsonPath declaration = declared(organization);
        String number = "declaration_number = '" + declaration.getString("declarationNumber") + "'";

        withdraw(adminOf(organization), declaration.getString("id"), Map.of("reason", "社内の事情"))
                .statusCode(200)
                .body("endReason", equalTo("社内の事情"))
                .body("endReasonPublic", equalTo(false));

        assertThat(Storage.count("register_entry WHERE status = 'WITHDRAWN' AND end_reason IS NULL AND " + number))
                .isEqualTo(1);
        assertThat(Storage.count("register_entry_state WHERE end_reason IS NOT NULL AND " + number))
                .isZero();
    }

    @Test
    void othersHearThatItEndedAndTheActIsNoted() throws IOException {
        JsonPath declaration = declared(organization);
        String id = declaration.getString("id");

        withdraw(adminOf(organization), id, Map.of("reason", "社内の事情")).statusCode(200);

        await().until(() -> Storage.DECLARATIONS.recordsOf(id).size() == 2);
        ConsumerRecord<String, byte[]> event =
                Storage.DECLARATIONS.recordsOf(id).get(1);
        DeclarationWithdrawn told = json.readValue(event.value(), DeclarationWithdrawn.class);
        assertThat(Topic.header(event, "ce_type")).isEqualTo("jp.hoshimori.declaration.withdrawn.v1");
        assertThat(told)
                .isEqualTo(new DeclarationWithdrawn(
                        UUID.fromString(id),
                        declaration.getString("declarationNumber"),
                        organization,
                        "ONE_STAR",
                        "WITHDRAWN",
                        told.withdrawnAt()));
        assertThat(acts(id)).containsExactly("DECLARATION_MADE", "DECLARATION_WITHDRAWN");
    }

    @Test
    void whatHasEndedAllowsNothingMore() {
        String id = declared(organization).getString("id");
        withdraw(adminOf(organization), id, "{}").statusCode(200);
        String address = "/v1/declarations/" + id;

        Refusal.expect(known().body("{}").post(address + "/withdrawal").then(), 409, "declaration-ended");
        Refusal.expect(
                known().body(Map.of("pledged", true)).post(address + "/upgrade").then(), 409, "declaration-ended");
        Refusal.expect(
                known().body(Map.of("publicity", "NAME_WITHHELD"))
                        .patch(address)
                        .then(),
                409,
                "declaration-ended");
    }

    @Test
    void whoeverDeclaresAgainGetsANewNumberThatNamesTheFormer() {
        JsonPath former = declared(organization);
        withdraw(adminOf(organization), former.getString("id"), "{}").statusCode(200);

        var again = declare(adminOf(organization), declaration());

        String number = again.statusCode(201)
                .body("previousNumber", equalTo(former.getString("declarationNumber")))
                .extract()
                .path("declarationNumber");
        assertThat(number).isNotEqualTo(former.getString("declarationNumber"));
    }

    @Test
    void aWithdrawalNeedsTheAdministratorThePresentVersionAndASoundReason() {
        String id = declared(organization).getString("id");
        String address = "/v1/declarations/" + id + "/withdrawal";

        Refusal.expect(withdraw(memberOf(organization), id, "{}"), 403, "forbidden");
        Refusal.expect(withdraw(adminOf(UUID.randomUUID()), id, "{}"), 404, "not-found");
        Refusal.expect(adminOf(organization).body("{}").post(address).then(), 428, "precondition-required");
        Refusal.expect(
                withdraw(adminOf(organization), id, Map.of("reason", "理".repeat(501))), 400, "validation-failed");
        Refusal.expect(withdraw(adminOf(organization), id, Map.of("reasonPublic", true)), 400, "validation-failed");
        assertThat(acts(id)).containsExactly("DECLARATION_MADE");
    }

    @Test
    void anOperatorReadsByNumberAndEndsWithAReason() {
        JsonPath declaration = declared(organization);
        var read = operator()
                .get("/v1/numbered-declarations/" + declaration.getString("declarationNumber"))
                .then()
                .statusCode(200)
                .body("id", equalTo(declaration.getString("id")))
                .extract();

        String answer = end(operator().header("If-Match", read.header("ETag")), declaration.getString("id"), REASON)
                .statusCode(200)
                .body("status", equalTo("ENDED_BY_OPERATOR"))
                .extract()
                .asString();

        assertThat(Examples.comparable(answer).fieldNames())
                .toIterable()
                .containsAll(() -> Examples.comparable(DeclarationExamples.ENDED_BY_OPERATOR)
                        .fieldNames());
        assertThat(acts(declaration.getString("id")))
                .containsExactly("DECLARATION_MADE", "DECLARATION_ENDED_BY_OPERATOR");
        memberOf(organization)
                .get("/v1/declarations/" + declaration.getString("id"))
                .then()
                .statusCode(200)
                .body("endReason", equalTo(REASON.get("reason")));
    }

    @Test
    void onlyAnOperatorEndsAnothersDeclarationAndOnlyWithAReason() {
        JsonPath declaration = declared(organization);
        String id = declaration.getString("id");
        String byNumber = "/v1/numbered-declarations/" + declaration.getString("declarationNumber");

        Refusal.expect(end(adminOf(organization).header("If-Match", "\"0\""), id, REASON), 403, "forbidden");
        Refusal.expect(adminOf(organization).get(byNumber).then(), 403, "forbidden");
        Refusal.expect(end(operator().header("If-Match", "\"0\""), id, Map.of()), 400, "validation-failed")
                .body("errors.code", equalTo(List.of("REASON_MISSING")));
        Refusal.expect(end(operator().header("If-Match", "\"3\""), id, REASON), 412, "precondition-failed");
        Refusal.expect(operator().get("/v1/numbered-declarations/99999999999").then(), 404, "not-found");
        Refusal.expect(operator().get("/v1/numbered-declarations/9999999999").then(), 400, "validation-failed");
        assertThat(acts(id)).containsExactly("DECLARATION_MADE");
    }

    @Test
    void whatHasExpiredIsEndedAndWhatHasNotStands() throws SQLException {
        JsonPath over = declared(organization);
        JsonPath standing = declared(UUID.randomUUID());
        expire(over.getString("id"), "now() - interval '1 second'");
        expire(standing.getString("id"), "now() + interval '1 day'");

        endExpired.end();

        memberOf(organization)
                .get("/v1/declarations/" + over.getString("id"))
                .then()
                .body("status", equalTo("EXPIRED"))
                .body("expiresAt", notNullValue());
        assertThat(Storage.count("register_entry WHERE status = 'EXPIRED' AND declaration_number = '"
                        + over.getString("declarationNumber") + "'"))
                .isEqualTo(1);
        assertThat(acts(over.getString("id"))).containsExactly("DECLARATION_MADE", "DECLARATION_EXPIRED");
        assertThat(Storage.count("declaration WHERE status = 'STANDING' AND id = '" + standing.getString("id") + "'"))
                .isEqualTo(1);
        declare(adminOf(organization), declaration()).statusCode(201);
    }

    private RequestSpecification known() {
        return adminOf(organization).header("If-Match", "\"1\"");
    }

    private static ValidatableResponse end(RequestSpecification caller, String id, Object ending) {
        return caller.body(ending).post("/v1/declarations/" + id + "/ending").then();
    }

    private static List<String> acts(String id) {
        return DeclarationActs.of(id);
    }

    private static void expire(String id, String at) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement change = connection.createStatement()) {
            change.executeUpdate("UPDATE declaration SET expires_at = " + at + " WHERE id = '" + id + "'");
        }
    }
}
