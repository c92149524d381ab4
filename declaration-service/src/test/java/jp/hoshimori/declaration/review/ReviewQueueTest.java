package jp.hoshimori.declaration.review;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.OperatorDesk.change;
import static jp.hoshimori.declaration.testing.OperatorDesk.operator;
import static jp.hoshimori.declaration.testing.OperatorDesk.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ReviewQueueTest {

    private static final String ITEMS = "/v1/review-items";

    private final UUID organization = UUID.randomUUID();

    @Inject
    ReviewQueue queue;

    @Test
    void whatATransactionOfNobodyRaisesIsThereOnceForTheOperatorAlone() {
        String id = raised();
        QuarkusTransaction.requiringNew().run(this::raise);

        operator()
                .get(ITEMS + "/" + id)
                .then()
                .statusCode(200)
                .body("kind", equalTo("POSSIBLE_DUPLICATE"))
                .body("organizationId", equalTo(organization.toString()))
                .body("state", equalTo("OPEN"));
        assertThat(Storage.count("review_item WHERE subject_id = '" + organization + "'"))
                .isEqualTo(1);
        assertThat(open()).contains(id);
        adminOf(organization).get(ITEMS).then().statusCode(403);
    }

    @Test
    void anItemIsResolvedOnceByWhoeverKnowsItsVersion() {
        String id = raised();
        Map<String, String> resolution = Map.of("resolution", "電話で確かめた。別の事業者。");

        Refusal.expect(resolve(id, null, resolution), 428, "precondition-required");
        Refusal.expect(resolve(id, "\"7\"", resolution), 412, "precondition-failed");
        Refusal.expect(resolve(id, "\"0\"", Map.of("resolution", " ")), 400, "validation-failed");
        resolve(id, "\"0-ja\"", resolution)
                .statusCode(200)
                .header("ETag", equalTo("\"1-ja\""))
                .body("state", equalTo("RESOLVED"))
                .body("resolvedBy", notNullValue());

        Refusal.expect(resolve(id, "\"1\"", resolution), 409, "review-item-resolved");
        assertThat(open()).doesNotContain(id);
        operator().get("/v1/audit-events?subjectId=" + id).then().body("items.act", contains("REVIEW_ITEM_RESOLVED"));
        assertThat(raised()).isNotEqualTo(id);
    }

    @Test
    void unknownStatesKindsAndItemsAreRefused() {
        operator().get(ITEMS + "?state=LOST").then().statusCode(400).body("errors.code", contains("UNKNOWN_STATE"));
        operator()
                .get(ITEMS + "?kind=LOST")
                .then()
                .statusCode(400)
                .body("errors.code", contains("UNKNOWN_REVIEW_KIND"));
        Refusal.expect(operator().get(ITEMS + "/" + UUID.randomUUID()).then(), 404, "not-found");
    }

    private String raised() {
        QuarkusTransaction.requiringNew().run(this::raise);
        return items("?limit=200").stream()
                .filter(item -> organization.toString().equals(item.get("subjectId")))
                .map(item -> item.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private void raise() {
        queue.raise(ReviewKind.POSSIBLE_DUPLICATE, Subject.of("organization", organization, organization));
    }

    private static List<String> open() {
        return items("?kind=POSSIBLE_DUPLICATE&limit=200").stream()
                .map(item -> item.get("id"))
                .toList();
    }

    /** The whole list, piece by piece: the oldest come first, and who knows how many others have raised. */
    private static List<Map<String, String>> items(String query) {
        List<Map<String, String>> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath piece = operator().get(ITEMS + query + cursor).jsonPath();
            items.addAll(piece.getList("items"));
            String next = piece.getString("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return items;
    }

    private static io.restassured.response.ValidatableResponse resolve(String id, String ifMatch, Object resolution) {
        var caller = operator().body(resolution);
        return (ifMatch == null ? caller : caller.header("If-Match", ifMatch))
                .post(ITEMS + "/" + id + "/resolution")
                .then();
    }

    @Test
    void bothListsAreReadFromTheIndexInOrder() throws SQLException {
        change("INSERT INTO review_item (id, kind, subject_type, subject_id, opened_at) SELECT gen_random_uuid(),"
                + " CASE n % 100 WHEN 0 THEN 'LOGO_MARK_MISUSE' WHEN 1 THEN 'POLICY_UNREACHABLE' ELSE 'POSSIBLE_DUPLICATE'"
                + " END, 'bulk', n::text, now() FROM generate_series(1, 20000) n");
        change("ANALYZE review_item");
        UUID behind = UUID.fromString("70000000-0000-7000-8000-000000000000");

        String byState = plan(ReviewItems.OF_STATE, "OPEN", behind, 51);
        String byKind = plan(ReviewItems.OF_KIND, "LOGO_MARK_MISUSE", "OPEN", behind, 51);

        change("DELETE FROM review_item WHERE subject_type = 'bulk'");
        assertThat(byState).contains("Index Scan").doesNotContain("Seq Scan", "Sort");
        assertThat(byKind).contains("Index Scan using review_item_by_kind").doesNotContain("Seq Scan", "Sort");
    }
}
