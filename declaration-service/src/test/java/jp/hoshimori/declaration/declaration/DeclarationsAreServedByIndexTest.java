package jp.hoshimori.declaration.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With many organizations' rows, what one of them asks for is read from an index, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationsAreServedByIndexTest {

    private static final String ONE = "00000000-0000-7000-8000-0000000000b0";

    private static final String ORGANIZATIONS = """
            INSERT INTO organization (organization_id, kind, name, name_key, prefecture, industry, employee_band,
                                      registered_at, updated_at, version)
            SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, 'SOLE_PROPRIETOR', '見本', '見本', '13', 'E',
                   'EMPLOYEES_1_5', now(), now(), 0
              FROM generate_series(1, 20000) n""";

    /** The first of them has as many declarations, ended one after the other, as nobody really has. */
    private static final String DECLARATIONS = """
            INSERT INTO declaration (id, organization_id, declaration_number, star, status, principles_edition, purposes,
                                     publicity, declared_at, ended_at, expires_at, updated_at, version)
            SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad(to_hex(CASE n % 100 WHEN 0 THEN 1 ELSE n END), 12, '0'))::uuid,
                   '7' || lpad(n::text, 10, '0'), 'ONE_STAR',
                   CASE n % 100 WHEN 0 THEN 'WITHDRAWN' ELSE 'STANDING' END, 'principles-6', '{OTHER}', 'NAME_WITHHELD',
                   now(), CASE n % 100 WHEN 0 THEN now() END, now() + n * interval '1 hour', now(), 0
              FROM generate_series(1, 20000) n""";

    private static final String DIAGNOSES = """
            INSERT INTO completed_diagnosis
            SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad(to_hex(n / 10 + 1), 12, '0'))::uuid,
                   'jisha25-4.0', 0, now() - n * interval '1 minute'
              FROM generate_series(1, 20000) n""";

    private static final String NUMBERS = """
            INSERT INTO external_number (id, organization_id, number, system, star, recorded_at)
            SELECT ('00000000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
                   ('00000000-0000-7000-9000-' || lpad(to_hex(n / 2 + 1), 12, '0'))::uuid,
                   '4' || lpad(n::text, 10, '0'), 'SECURITY_ACTION_UNTIL_2026_03', 'ONE_STAR', now()
              FROM generate_series(1, 20000) n""";

    @BeforeAll
    static void fill() throws SQLException {
        change(ORGANIZATIONS, DECLARATIONS, DIAGNOSES, NUMBERS);
        change("ANALYZE organization", "ANALYZE declaration", "ANALYZE completed_diagnosis", "ANALYZE external_number");
    }

    @AfterAll
    static void empty() throws SQLException {
        String ours = " WHERE organization_id::text LIKE '00000000-0000-7000-9000-%'";
        change(
                "DELETE FROM external_number" + ours,
                "DELETE FROM completed_diagnosis" + ours,
                "DELETE FROM declaration" + ours,
                "DELETE FROM organization" + ours);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT * FROM declaration WHERE organization_id = '%s' AND id < '%s' ORDER BY id DESC LIMIT 51;"
                        + " declaration_by_organization",
                "SELECT * FROM completed_diagnosis WHERE organization_id = '%s' ORDER BY completed_at DESC, diagnosis_id DESC"
                        + " LIMIT 1; completed_diagnosis_by_organization",
                "SELECT * FROM external_number WHERE organization_id = '%s' ORDER BY id DESC;"
                        + " external_number_by_organization"
            })
    void anOrganizationsOwnAreReadInOrder(String query, String index) throws SQLException {
        String one = "00000000-0000-7000-9000-000000000001";

        String plan = plan("tenant", one, query.formatted(one, "00000000-0000-7000-9000-00000000ffff"));

        assertThat(plan).contains("Index Scan using " + index).doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void theDeclarationThatHoldsOrEndedLastIsFoundAmongTheOrganizationsOwn() throws SQLException {
        String one = "00000000-0000-7000-9000-000000000002";

        String plan = plan(
                "tenant",
                one,
                "SELECT * FROM declaration WHERE organization_id = '" + one
                        + "' ORDER BY ended_at DESC NULLS FIRST LIMIT 1");

        assertThat(plan).contains("declaration_by_organization").doesNotContain("Seq Scan");
    }

    @Test
    void whatHasExpiredIsFoundWithoutTheRest() throws SQLException {
        String plan = plan("system", ONE, """
                SELECT id FROM declaration WHERE status = 'STANDING' AND expires_at <= now()
                 ORDER BY expires_at LIMIT 100 FOR UPDATE SKIP LOCKED""");

        assertThat(plan).contains("Index Scan using declaration_expiring").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void anExternalNumberIsLookedUpStepByStep() throws SQLException {
        String plan = plan("system", ONE, """
                SELECT e.id, r.organization_name, r.declaration_number, r.star
                  FROM external_number e
                  JOIN declaration d ON d.organization_id = e.organization_id AND d.status = 'STANDING'
                  JOIN register_entry r ON r.declaration_number = d.declaration_number
                 WHERE e.number = '40000000001' AND r.organization_name IS NOT NULL""");

        assertThat(plan).contains("external_number_key").doesNotContain("Seq Scan on external_number");
    }

    private static String plan(String access, String organization, String query) throws SQLException {
        try (Connection connection = Storage.service();
                Statement explain = connection.createStatement()) {
            explain.execute("SET LOCAL hoshimori.organization_id = '" + organization + "'");
            explain.execute("SET LOCAL hoshimori.access = '" + access + "'");
            ResultSet rows = explain.executeQuery("EXPLAIN " + query);
            StringBuilder lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString();
        }
    }

    private static void change(String... statements) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
