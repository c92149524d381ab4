package jp.hoshimori.declaration.misuse;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.declaration.misuse.MisuseApi.operator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkingOnMisuseTest {

    private static final String CASES = "/v1/logo-mark-misuse-cases";

    @Inject
    ObjectMapper json;

    @Inject
    ForgetMisuseCases forget;

    @Test
    void theOperatorTakesACaseToItsEnd() {
        String id = MisuseApi.reported(null);

        change(operator().header("If-Match", "\"0-ja\""), id, Map.of("state", "INVESTIGATING"))
                .statusCode(200)
                .header("ETag", "\"1-ja\"");
        change(operator().header("If-Match", "\"1-ja\""), id, Map.of("state", "INVESTIGATING", "note", "電話しました。"))
                .statusCode(200);
        change(operator().header("If-Match", "\"2-ja\""), id, Map.of("state", "RESOLVED", "note", "外されました。"))
                .statusCode(200);

        operator()
                .get(CASES + "/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"3-ja\"")
                .body("state", equalTo("RESOLVED"))
                .body("steps.state", contains("INVESTIGATING", "INVESTIGATING", "RESOLVED"))
                .body("steps[2].note", equalTo("外されました。"));
        assertThat(Storage.count("audit_event WHERE subject_id = '" + id + "' AND act LIKE 'MISUSE_CASE_%'"))
                .isEqualTo(3);
    }

    @Test
    void theAnswersAreWhatTheApiDocumentShows() throws IOException {
        String number = "98%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        String location = MisuseApi.report(MisuseApi.somebody(), MisuseExamples.REPORT.replace("90000000042", number))
                .statusCode(201)
                .extract()
                .header("Location");
        String list = operator()
                .get(CASES + "?state=RECEIVED&declarationNumber=" + number)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        String changed = operator()
                .header("If-Match", "\"0\"")
                .body(MisuseExamples.CHANGE)
                .put(location + "/state")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(comparable(json.readTree(list).get("items").get(0)))
                .isEqualTo(comparable(
                        json.readTree(MisuseExamples.LIST).get("items").get(0)));
        assertThat(comparable(json.readTree(changed))).isEqualTo(comparable(json.readTree(MisuseExamples.CASE)));
    }

    @Test
    void aStepNeedsThePresentVersionAndAStateThatAllowsIt() {
        String id = MisuseApi.reported(null);
        Map<String, String> resolved = Map.of("state", "RESOLVED", "note", "外されました。");
        Map<String, String> dismissed = Map.of("state", "DISMISSED", "note", "重複です。");

        Refusal.expect(change(operator(), id, dismissed), 428, "precondition-required");
        Refusal.expect(change(operator().header("If-Match", "\"7-ja\""), id, dismissed), 412, "precondition-failed");
        Refusal.expect(
                change(operator().header("If-Match", "\"0-ja\""), id, resolved), 409, "misuse-case-step-impossible");
        Refusal.expect(
                change(operator().header("If-Match", "\"0-ja\""), id, Map.of("state", "DISMISSED")),
                400,
                "validation-failed");
        change(operator().header("If-Match", "\"0-ja\""), id, dismissed).statusCode(200);
        Refusal.expect(
                change(operator().header("If-Match", "\"1-ja\""), id, resolved), 409, "misuse-case-step-impossible");

        assertThat(Storage.count("misuse_case_step WHERE case_id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void casesAreListedByStateAndNumberTheLatestFirst() {
        String number = "97%09d".formatted(ThreadLocalRandom.current().nextInt(1_000_000_000));
        String first = MisuseApi.reported(number);
        String second = MisuseApi.reported(number);
        change(operator().header("If-Match", "*"), first, Map.of("state", "INVESTIGATING"))
                .statusCode(200);

        String all = CASES + "?declarationNumber=" + number;

        operator().get(all).then().statusCode(200).body("items.id", contains(second, first));
        operator().get(all + "&state=INVESTIGATING").then().body("items.id", contains(first));
        operator().get(CASES + "?state=RECEIVED&limit=1").then().body("items", hasSize(1));
        String cursor = operator().get(all + "&limit=1").path("nextCursor");
        operator().get(all + "&limit=1&cursor=" + cursor).then().body("items.id", contains(first));
        Refusal.expect(operator().get(CASES + "?limit=1&cursor=" + cursor).then(), 400, "invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?state=OPEN", "?declarationNumber=12", "?limit=0", "?place=x"})
    void anImpossibleFilterIsRefused(String query) {
        operator().get(CASES + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void nobodyButTheOperatorSeesACase() {
        String id = MisuseApi.reported(null);

        for (String path : List.of(CASES, CASES + "/" + id)) {
            Refusal.expect(given().get(path).then(), 401, "unauthenticated");
            Refusal.expect(
                    given().auth()
                            .oauth2(TestTokens.admin(UUID.randomUUID()))
                            .get(path)
                            .then(),
                    403,
                    "forbidden");
        }
        Refusal.expect(operator().get(CASES + "/" + UUID.randomUUID()).then(), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"misuse_case", "misuse_case_step"})
    void notEvenTheDatabaseShowsItToTheOrganizationThatItIsAbout(String table) throws SQLException {
        UUID organization = UUID.randomUUID();
        String id = MisuseApi.reported(null);
        change(operator().header("If-Match", "*"), id, Map.of("state", "INVESTIGATING"))
                .statusCode(200);
        MisuseApi.change("UPDATE misuse_case SET organization_id = '" + organization + "' WHERE id = '" + id + "'");

        try (Connection theirs = Storage.service();
                Connection system = Storage.service();
                Statement asThey = theirs.createStatement();
                Statement asSystem = system.createStatement()) {
            asThey.execute("SET LOCAL hoshimori.organization_id = '" + organization + "'");
            asSystem.execute("SET LOCAL hoshimori.access = 'system'");

            assertThat(rows(asThey, table)).isZero();
            assertThat(rows(asSystem, table)).isPositive();
        }
    }

    @Test
    void aCaseIsForgottenLongAfterItWasClosedAndNotBefore() {
        String open = MisuseApi.reported(null);
        String closed = MisuseApi.reported(null);
        String closedLately = MisuseApi.reported(null);
        for (String id : List.of(closed, closedLately)) {
            change(operator().header("If-Match", "*"), id, Map.of("state", "DISMISSED", "note", "重複です。"))
                    .statusCode(200);
        }
        MisuseApi.change("UPDATE misuse_case SET changed_at = now() - interval '1096 days' WHERE id IN ('" + open
                + "', '" + closed + "')");
        MisuseApi.change("INSERT INTO misuse_report_count VALUES ('2020-01-01T00:00:00Z', 7, 1)");

        forget.forget();

        assertThat(Storage.count("misuse_case WHERE id IN ('" + open + "', '" + closedLately + "')"))
                .isEqualTo(2);
        assertThat(Storage.count("misuse_case WHERE id = '" + closed + "'")).isZero();
        assertThat(Storage.count("misuse_case_step WHERE case_id = '" + closed + "'"))
                .isZero();
        assertThat(Storage.count("misuse_report_count WHERE minute < now() - interval '1 day'"))
                .isZero();
    }

    private static ValidatableResponse change(RequestSpecification caller, String id, Map<String, String> step) {
        return caller.body(step).put(CASES + "/" + id + "/state").then();
    }

    private static long rows(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** A case without what is different each time, and with the example's declaration number. */
    private static JsonNode comparable(JsonNode answer) {
        ObjectNode tree = (ObjectNode) answer.deepCopy();
        tree.path("steps").forEach(step -> ((ObjectNode) step).remove(List.of("actor", "at")));
        return tree.without(List.of("id", "caseNumber", "declarationNumber", "reportedAt", "changedAt"));
    }
}
