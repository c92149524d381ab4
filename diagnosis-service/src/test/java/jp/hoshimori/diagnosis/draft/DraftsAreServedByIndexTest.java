package jp.hoshimori.diagnosis.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a large table, with the service's rights: no draft is looked for by reading all of them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DraftsAreServedByIndexTest {

    private static final String OWNER = "'00000000-0000-7000-9000-000000000007'";

    private static final String FILL = """
            INSERT INTO diagnosis_draft (id, organization_id, questionnaire, saved_at)
            SELECT gen_random_uuid(), ('00000000-0000-7000-9000-' || lpad((i % 500)::text, 12, '0'))::uuid,
                   'jisha25-3.1', now() - i * interval '1 minute'
              FROM generate_series(1, 20000) i""";

    private static final String FILL_SHEETS = """
            INSERT INTO diagnosis_draft_sheet (draft_id, site, organization_id, answers)
            SELECT id, 0, organization_id, array_fill(0::smallint, ARRAY[25]) FROM diagnosis_draft
             WHERE organization_id::text LIKE '00000000-0000-7000-9000-%'""";

    @BeforeAll
    static void fill() {
        Database.change(FILL);
        Database.change(FILL_SHEETS);
        Database.change("ANALYZE diagnosis_draft, diagnosis_draft_sheet");
    }

    @AfterAll
    static void empty() {
        Database.change("DELETE FROM diagnosis_draft WHERE organization_id::text LIKE '00000000-0000-7000-9000-%'");
    }

    @Test
    void aDraftAndItsSheetsAreFoundByItsId() throws SQLException {
        assertThat(plan("SELECT * FROM diagnosis_draft WHERE id = " + OWNER))
                .contains("diagnosis_draft_pkey")
                .doesNotContain("Seq Scan");
        assertThat(plan("SELECT * FROM diagnosis_draft_sheet WHERE draft_id = " + OWNER + " ORDER BY site"))
                .contains("diagnosis_draft_sheet_pkey")
                .doesNotContain("Seq Scan");
    }

    @Test
    void whatNobodyGoesOnWithIsReadInOrder() throws SQLException {
        String sql = Drafts.FORGET.replace("?1", "now() - interval '90 days'").replace("?2", "1000");

        assertThat(plan(sql)).contains("diagnosis_draft_by_saving").doesNotContain("Seq Scan");
    }

    @Test
    void theDraftsOfAnOrganizationOrOfADiagnosisAreFoundByAnIndex() throws SQLException {
        assertThat(plan("DELETE FROM diagnosis_draft WHERE organization_id = " + OWNER))
                .contains("diagnosis_draft_by_organization")
                .doesNotContain("Seq Scan");
        assertThat(plan("DELETE FROM diagnosis_draft WHERE diagnosis_id = " + OWNER))
                .contains("diagnosis_draft_by_diagnosis")
                .doesNotContain("Seq Scan");
    }

    private static String plan(String sql) throws SQLException {
        try (Connection connection = Database.service();
                Statement explain = connection.createStatement()) {
            explain.execute("SET LOCAL hoshimori.access = 'system'");
            ResultSet lines = explain.executeQuery("EXPLAIN " + sql);
            StringBuilder plan = new StringBuilder();
            while (lines.next()) {
                plan.append(lines.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }
}
