package jp.hoshimori.diagnosis.groupsession;

import static io.restassured.RestAssured.given;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.close;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.memberOf;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opened;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.opening;
import static jp.hoshimori.diagnosis.groupsession.GroupSessionApi.participant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HoldingAGroupSessionTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void openingASessionGivesACode() {
        memberOf(organization)
                .body(opening())
                .post("/v1/group-sessions")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/group-sessions/"))
                .header("ETag", equalTo("\"0-ja\""))
                .body("code", matchesPattern("[2-9A-Z]{6}"))
                .body("open", equalTo(true))
                .body("participants", equalTo(0))
                .body("closedAt", nullValue());
    }

    @Test
    void anOpeningRepeatedWithItsKeyOpensOneSession() {
        String key = UUID.randomUUID().toString();
        String token = TestTokens.member(organization);
        Map<String, Object> opening = opening();

        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            ids.add(given().contentType(ContentType.JSON)
                    .auth()
                    .oauth2(token)
                    .header("Idempotency-Key", key)
                    .body(opening)
                    .post("/v1/group-sessions")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(ids.get(0)).isEqualTo(ids.get(1));
        assertThat(sessions()).isEqualTo(1);
    }

    @Test
    void everyMistakeIsToldAtOnceAndNothingOpened() {
        Map<String, Object> opening =
                Map.of("title", "a\nb", "questionnaire", "jisha25-9.9", "closesAt", "2020-01-01T00:00:00Z");

        open(opening)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItems("/title", "/questionnaire", "/closesAt"));

        assertThat(sessions()).isZero();
    }

    @Test
    void whatIsMissingUnknownOrNoTimeIsRefused() {
        Map<String, Object> noTime = new HashMap<>(opening());
        noTime.put("closesAt", "soon");
        Map<String, Object> more = new HashMap<>(opening());
        more.put("code", "AAAAAA");

        open(Map.of("title", "Title")).statusCode(400).body("errors", hasSize(2));
        open(noTime).statusCode(400).body("errors[0].pointer", equalTo("/closesAt"));
        open(more).statusCode(400).body("errors[0].code", equalTo("UNKNOWN_FIELD"));
        open("[").statusCode(400).body("code", equalTo("malformed-body"));
    }

    @Test
    void onlyPeopleOfAnOrganizationHoldSessions() {
        given().contentType(ContentType.JSON)
                .body(opening())
                .post("/v1/group-sessions")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .auth()
                .oauth2(TestTokens.operator())
                .body(opening())
                .post("/v1/group-sessions")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void aSessionIsItsOrganizersOnly() {
        String id = opened(organization).getString("id");
        UUID stranger = UUID.randomUUID();

        memberOf(organization).get("/v1/group-sessions/" + id).then().statusCode(200);
        notFound(memberOf(stranger).get("/v1/group-sessions/" + id).then());
        notFound(close(stranger, id));
        notFound(GroupSessionApi.totals(stranger, id));
        notFound(memberOf(stranger)
                .accept("text/event-stream")
                .get("/v1/group-sessions/" + id + "/totals/events")
                .then());
        notFound(memberOf(organization)
                .get("/v1/group-sessions/" + UUID.randomUUID())
                .then());
        participant().get("/v1/group-sessions/" + id).then().statusCode(401);
    }

    @Test
    void aSessionThatIsKnownAlreadyIsNotSentAgain() {
        String id = opened(organization).getString("id");

        memberOf(organization)
                .header("If-None-Match", "\"0-ja\"")
                .get("/v1/group-sessions/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void aClosedSessionHasNoCodeAndCanBeClosedAgain() {
        String id = opened(organization).getString("id");

        String closedAt = close(organization, id)
                .statusCode(200)
                .body("open", equalTo(false))
                .body("code", nullValue())
                .body("closedAt", notNullValue())
                .extract()
                .path("closedAt");

        close(organization, id).statusCode(200).body("closedAt", equalTo(closedAt));
    }

    @Test
    void theListIsReadPieceByPieceTheLatestFirst() {
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(0, opened(organization).getString("id"));
        }
        opened(UUID.randomUUID());

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath piece = memberOf(organization)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/v1/group-sessions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            read.addAll(piece.getList("items.id"));
            cursor = piece.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).isEqualTo(made);
    }

    private ValidatableResponse open(Object opening) {
        return memberOf(organization).body(opening).post("/v1/group-sessions").then();
    }

    private long sessions() {
        return Database.number("SELECT count(*) FROM group_session WHERE organization_id = ?", organization);
    }

    private static void notFound(ValidatableResponse response) {
        response.statusCode(404).contentType("application/problem+json").body("code", equalTo("not-found"));
    }
}
