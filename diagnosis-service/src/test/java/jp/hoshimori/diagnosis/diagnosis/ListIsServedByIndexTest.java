package jp.hoshimori.diagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a large table, the very statement that the service sends is explained, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ListIsServedByIndexTest {

    private static final UUID LARGE = UUID.fromString("00000000-0000-7000-8000-000000000000");
    private static final UUID SMALL = UUID.fromString("00000000-0000-7000-8000-000000000007");
    private static final int OFFSET = 0;
    private static final int LIMIT = 50;

    /** 50,000 rows: every fifth of the large organization, the others of 500 small ones. */
    private static final String FILL = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at)
            SELECT gen_random_uuid(),
                   ('00000000-0000-7000-8000-' || lpad((CASE i % 5 WHEN 0 THEN 0 ELSE i % 501 END)::text, 12, '0'))::uuid,
                   'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}',
                   timestamptz '2026-01-01' + i * interval '1 minute', now()
              FROM generate_series(1, 50000) i""";

    @BeforeAll
    static void fill() {
        Database.change(FILL);
        Database.change("ANALYZE diagnosis");
    }

    @AfterAll
    static void empty() {
        Database.change("DELETE FROM diagnosis WHERE organization_id::text LIKE '00000000-0000-7000-8000-%'");
    }

    @Test
    void theFirstPieceIsReadFromTheIndexInOrder() throws SQLException {
        list(LARGE, null);

        assertReadInOrder(plan(LARGE, OFFSET, LIMIT + 1));
    }

    @Test
    void eachFurtherPieceIsReadFromTheIndexInOrder() throws SQLException {
        JsonPath first = list(LARGE, null);

        list(LARGE, first.getString("nextCursor"));

        OffsetDateTime time = OffsetDateTime.parse(first.getString("items.completedAt[-1]"));
        UUID id = UUID.fromString(first.getString("items.id[-1]"));
        String plan = plan(LARGE, time, id, OFFSET, LIMIT + 1);
        assertReadInOrder(plan);
        assertThat(plan).containsPattern("Index Cond:.*ROW\\(completed_at, id\\) <");
    }

    @Test
    void aSmallOrganizationsListIsFoundByAnIndexToo() throws SQLException {
        list(SMALL, null);

        assertThat(plan(SMALL, OFFSET, LIMIT + 1))
                .contains("Index Cond: (organization_id =")
                .doesNotContain("Seq Scan");
    }

    @Test
    void theDiagnosisBeforeIsReadFromTheIndex() throws SQLException {
        UUID latest = UUID.fromString(list(LARGE, null).getString("items[0].id"));
        OffsetDateTime time = OffsetDateTime.parse(list(LARGE, null).getString("items[0].completedAt"));

        DiagnosisApi.memberOf(LARGE)
                .get("/v1/diagnoses/" + latest + "/changes")
                .then()
                .statusCode(200);

        assertReadInOrder(plan(LARGE, time, latest, OFFSET, 1));
    }

    @Test
    void whatNobodyClaimedIsFoundByAnIndex() throws SQLException {
        String sql = Diagnoses.FORGET_UNCLAIMED
                .replace("?1", "timestamptz '2026-01-01'")
                .replace("?2", "1000");

        String plan = explainedForTheSystem(sql);

        assertThat(plan).contains("diagnosis_unclaimed").doesNotContain("Seq Scan");
    }

    private static String explainedForTheSystem(String sql) throws SQLException {
        try (Connection connection = Database.service();
                Statement explain = connection.createStatement()) {
            explain.execute("SET LOCAL hoshimori.access = 'system'");
            return lines(explain.executeQuery("EXPLAIN " + sql));
        }
    }

    private static void assertReadInOrder(String plan) {
        assertThat(plan)
                .contains("Index Scan using diagnosis_by_organization")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    private static JsonPath list(UUID organization, String cursor) {
        return DiagnosisApi.memberOf(organization)
                .queryParam("limit", LIMIT)
                .queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                .get("/v1/organizations/" + organization + "/diagnoses")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** How PostgreSQL would run the last list's statement with an organization and further arguments. */
    private static String plan(UUID organization, Object... further) throws SQLException {
        try (Connection connection = Database.service();
                Statement settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + LastListSql.sql())) {
            settings.execute("SET LOCAL hoshimori.organization_id = '" + organization + "'");
            explain.setObject(1, organization);
            for (int index = 0; index < further.length; index++) {
                explain.setObject(index + 2, further[index]);
            }
            return lines(explain.executeQuery());
        }
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }
}
