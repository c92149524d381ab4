package jp.hoshimori.diagnosis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the service asks of 1,000,000 diagnoses is answered by index. They lie in a schema of their own, in a table with the
 * indexes and the policy of the real one.
 */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AMillionDiagnosesTest {

    private static final UUID ORGANIZATION = UUID.fromString("00000000-0000-7000-a000-000000000007");

    private static final String FILL = """
            INSERT INTO million.diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores,
                                           completed_at, updated_at, version, written_in)
            SELECT ('00000000-0000-7000-b000-' || lpad(i::text, 12, '0'))::uuid,
                   CASE WHEN i % 3 > 0 THEN ('00000000-0000-7000-a000-' || lpad((i % 50000)::text, 12, '0'))::uuid END,
                   'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}',
                   timestamptz '2026-01-01' + i * interval '1 second', now(), 0, i
              FROM generate_series(1, 1000000) i""";

    @BeforeAll
    static void fill() throws SQLException {
        try (Connection connection = Database.service();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA million");
            statement.execute("CREATE UNLOGGED TABLE million.diagnosis (LIKE public.diagnosis)");
            statement.execute(FILL);
            for (String index : texts(
                    statement,
                    "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'diagnosis'")) {
                statement.execute(index.replace(" ON public.", " ON million."));
            }
            String policy = texts(
                            statement,
                            "SELECT qual FROM pg_policies WHERE schemaname = 'public' AND tablename = 'diagnosis'")
                    .get(0);
            statement.execute("CREATE POLICY same ON million.diagnosis USING (" + policy + ")");
            statement.execute("ALTER TABLE million.diagnosis ENABLE ROW LEVEL SECURITY");
            statement.execute("ALTER TABLE million.diagnosis FORCE ROW LEVEL SECURITY");
            statement.execute("ANALYZE million.diagnosis");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    @AfterAll
    static void empty() throws SQLException {
        try (Connection connection = Database.service();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA million CASCADE");
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        }
    }

    @Test
    void aResultIsFoundByItsId() throws SQLException {
        assertThat(plan("SELECT * FROM diagnosis WHERE id = '00000000-0000-7000-b000-000000500000'"))
                .contains("Index Scan using diagnosis_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void anOrganizationsLatestIsFoundWithoutSorting() throws SQLException {
        assertThat(plan("SELECT * FROM diagnosis WHERE organization_id = '" + ORGANIZATION
                        + "' ORDER BY completed_at DESC, id DESC LIMIT 1"))
                .contains("Index Scan using diagnosis_by_organization")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void whatAnOrganizationChangedIsFoundByTheTimeOfTheChange() throws SQLException {
        assertThat(plan("SELECT * FROM diagnosis WHERE organization_id = '" + ORGANIZATION
                        + "' AND (updated_at, id) > (now(), '00000000-0000-7000-b000-000000000000')"
                        + " ORDER BY updated_at, id LIMIT 51"))
                .contains("Index Cond: (")
                .doesNotContain("Seq Scan");
    }

    private static String plan(String query) throws SQLException {
        try (Connection connection = Database.service();
                Statement statement = connection.createStatement()) {
            statement.execute("SET search_path = million, public");
            statement.execute("SET hoshimori.organization_id = '" + ORGANIZATION + "'");
            return String.join("\n", texts(statement, "EXPLAIN " + query));
        }
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
