package jp.hoshimori.diagnosis.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.bulk.Partner;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportingDiagnosesTest {

    private static final String SCOPE = "diagnoses:read";
    private static final String EXPORT = "/v1/granted-diagnoses";

    private static final String INSERT = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at)
            VALUES (?, ?, 'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}',
                    clock_timestamp(), clock_timestamp())""";

    private final Partner partner = Partner.unknown();
    private final UUID organization = UUID.randomUUID();
    private final UUID another = UUID.randomUUID();

    @Test
    void aPartnerReadsWhatItWasGrantedInTheOrderOfTheChanges() {
        granted(organization, another);
        String first = answered(organization);
        String second = answered(another);
        String third = answered(organization);
        answered(UUID.randomUUID());

        JsonPath list = awaited(3);

        assertThat(list.getList("items.id")).containsExactly(first, second, third);
        assertThat(list.getList("items.organizationId"))
                .containsExactly(organization.toString(), another.toString(), organization.toString());
        assertThat(list.getInt("items[0].score")).isEqualTo(50);
        assertThat(list.getList("items[0].parts.score")).containsExactly(10, 26, 14);
        assertThat(list.getList("items[0].answers")).hasSize(25);
        assertThat(list.getString("nextCursor")).isNull();
    }

    @Test
    void aListIsReadPieceByPiece() {
        granted(organization, another);
        List<String> made = IntStream.range(0, 5)
                .mapToObj(number -> answered(number % 2 == 0 ? organization : another))
                .toList();
        awaited(5);

        List<String> read = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath piece = partner.with(SCOPE)
                    .queryParam("limit", 2)
                    .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get(EXPORT)
                    .jsonPath();
            read.addAll(piece.getList("items.id"));
            cursor = piece.getString("nextCursor");
        } while (cursor != null);

        assertThat(read).isEqualTo(made);
    }

    @Test
    void readingGoesOnFromTheLastChangeThatWasSeen() {
        granted(organization);
        answered(organization);
        String last = answered(organization);
        String seen = awaited(2).getString("items[1].updatedAt");
        String later = answered(organization);

        await().untilAsserted(() -> assertThat(partner.with(SCOPE)
                        .queryParam("updatedSince", seen)
                        .get(EXPORT)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(last, later));
    }

    @Test
    void fromWhenAGrantIsRevokedOrExpiresNothingIsShown() {
        granted(organization, another);
        answered(organization);
        answered(another);
        awaited(2);

        Stored.change("UPDATE access_grant SET revoked_at = now() WHERE organization_id = ?", organization);
        Stored.change("UPDATE access_grant SET expires_at = now() WHERE organization_id = ?", another);

        assertThat(list().getList("items")).isEmpty();
        assertThat(file("application/x-ndjson")).isEmpty();
    }

    @Test
    void aGrantToWriteOrToSomebodyElseShowsNothing() {
        Stored.grant(organization, partner.organization(), "diagnoses:write");
        Stored.grant(another, UUID.randomUUID(), SCOPE);
        granted(partner.organization());
        answered(organization);
        answered(another);
        String own = answered(partner.organization());

        assertThat(awaited(1).getList("items.id")).containsExactly(own);
    }

    @Test
    void everythingIsReadAtOnceAsLinesOfJson() {
        granted(organization);
        String id = answered(organization);
        awaited(1);

        List<String> lines = file("application/x-ndjson").lines().toList();

        assertThat(lines).hasSize(1);
        assertThat(JsonPath.from(lines.get(0)).getString("id")).isEqualTo(id);
    }

    @Test
    void everythingIsReadAtOnceAsASpreadsheet() {
        granted(organization);
        String id = answered(organization);
        awaited(1);

        List<String> lines = file("text/csv").lines().toList();

        assertThat(lines.get(0))
                .startsWith("\uFEFFid,organizationId,questionnaire,")
                .endsWith(",q24,q25");
        assertThat(lines.get(1))
                .startsWith(id + "," + organization + ",jisha25-3.1,,,,50,100,INSUFFICIENT,")
                .endsWith(",PARTIAL,PARTIAL");
        assertThat(lines).hasSize(2);
    }

    @Test
    void aFileIsAsLongAsWhatThereIs() {
        granted(organization, another);
        Stored.change(
                INSERT.replace("VALUES (?, ?,", "SELECT gen_random_uuid(), CASE WHEN i % 3 = 0 THEN ? ELSE ? END,")
                        .replaceAll("clock_timestamp\\(\\)\\)$", "clock_timestamp() FROM generate_series(1, 1234) i"),
                organization,
                another);

        List<String> lines =
                await().until(() -> file("application/x-ndjson").lines().toList(), read -> read.size() == 1_234);

        assertThat(new HashSet<>(lines)).hasSize(1_234);
    }

    @Test
    void aChangeThatIsCommittedLateIsNotMissed() throws SQLException {
        granted(organization, another);
        UUID late = UUID.randomUUID();
        try (Connection slow = Database.service("", "system")) {
            insert(slow, late, organization);
            String early = answered(another);

            assertThat(list().getList("items")).isEmpty();

            slow.commit();
            assertThat(awaited(2).getList("items.id")).containsExactly(late.toString(), early);
        }
    }

    @Test
    void exportingIsForPartnersWithTheScope() {
        given().get(EXPORT).then().statusCode(401);
        given().auth().oauth2(TestTokens.admin(organization)).get(EXPORT).then().statusCode(403);
        partner.with("diagnoses:write").get(EXPORT).then().statusCode(403).body("detail", containsString(SCOPE));
    }

    @Test
    void impossibleQuestionsAreRefused() {
        partner.with(SCOPE)
                .get(EXPORT + "?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("?updatedSince"));
        partner.with(SCOPE)
                .header("Accept", "text/csv")
                .get(EXPORT + "?updatedSince=yesterday")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        partner.with(SCOPE).get(EXPORT + "?limit=201").then().statusCode(400);
        partner.with(SCOPE)
                .get(EXPORT + "?cursor=forged")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-cursor"));
        partner.with(SCOPE).header("Accept", "image/png").get(EXPORT).then().statusCode(406);
    }

    private void granted(UUID... organizations) {
        for (UUID each : organizations) {
            Stored.grant(each, partner.organization(), SCOPE);
        }
    }

    private static String answered(UUID organization) {
        List<Map<String, Object>> answers = IntStream.rangeClosed(1, 25)
                .mapToObj(question -> Map.<String, Object>of("question", question, "answer", "PARTIAL"))
                .toList();
        return given().contentType("application/json")
                .auth()
                .oauth2(TestTokens.member(organization))
                .body(Map.of("questionnaire", "jisha25-3.1", "answers", answers))
                .post("/v1/diagnoses")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void insert(Connection connection, UUID id, UUID organization) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, id);
            insert.setObject(2, organization);
            insert.executeUpdate();
        }
    }

    private JsonPath list() {
        return partner.with(SCOPE).get(EXPORT).then().statusCode(200).extract().jsonPath();
    }

    /** What there is once it has settled: until then an open transaction of anybody's holds the newest back. */
    private JsonPath awaited(int items) {
        return await().until(this::list, list -> list.getList("items").size() == items);
    }

    private String file(String type) {
        return new String(
                partner.with(SCOPE)
                        .header("Accept", type)
                        .get(EXPORT)
                        .then()
                        .statusCode(200)
                        .contentType(startsWith(type))
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }
}
