package jp.hoshimori.diagnosis.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

/** On large tables, filled and explained in a transaction that is rolled back. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EditionsAreServedByIndexTest {

    /** Every row as if written by a transaction of its own. */
    private static final String FILL_DIAGNOSES = """
            INSERT INTO diagnosis (id, questionnaire, answers, score, band, part_scores, completed_at, updated_at,
                                   written_in)
            SELECT gen_random_uuid(), 'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT',
                   '{10,26,14}', now(), now(), i
              FROM generate_series(1, 20000) i""";

    private static final String FILL_EDITIONS = """
            INSERT INTO questionnaire_edition (id, document, state, loaded_by, loaded_at, changed_at)
            SELECT 'many-' || i || '.0', '{}', 'DRAFT', 'test', now() - i * interval '1 minute', now()
              FROM generate_series(1, 20000) i""";

    private static final String FILL_ACTS = """
            INSERT INTO questionnaire_edition_act (edition_id, act, acted_by, acted_at)
            SELECT 'many-' || i || '.0', 'LOADED', 'test', now() FROM generate_series(1, 20000) i""";

    @Inject
    AgroalDataSource dataSource;

    @Test
    void theLatestDiagnosesAreReadFromTheIndexInOrder() {
        String plan = plan(FILL_DIAGNOSES, "diagnosis", PastDiagnoses.LATEST.replace("?", "1000"));

        assertThat(plan)
                .contains("Index Scan Backward using diagnosis_by_writing")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void theListOfEditionsIsReadFromTheIndexInOrder() {
        String list =
                "SELECT * FROM questionnaire_edition WHERE (loaded_at, id) < (now() - interval '1 hour', 'many-60.0')"
                        + " ORDER BY loaded_at DESC, id DESC LIMIT 51";

        String plan = plan(FILL_EDITIONS, "questionnaire_edition", list);

        assertThat(plan)
                .contains("Index Scan using questionnaire_edition_by_loading")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void publishedEditionsAreFoundAmongManyDraftsByIndex() {
        String others = PublishedEditionRows.OTHERS.replace("?", "'{jisha25-3.1}'");

        String plan = plan(FILL_EDITIONS, "questionnaire_edition", others);

        assertThat(plan).contains("questionnaire_edition_published").doesNotContain("Seq Scan");
    }

    @Test
    void whatWasDoneToAnEditionIsFoundByIndex() {
        String acts = "SELECT act FROM questionnaire_edition_act WHERE edition_id = 'many-7.0' ORDER BY id";

        String plan = plan(FILL_ACTS, "questionnaire_edition_act", acts);

        assertThat(plan).contains("questionnaire_edition_act_by_edition").doesNotContain("Seq Scan");
    }

    private String plan(String fill, String table, String query) {
        return SystemAccess.call(() -> {
            QuarkusTransaction.begin();
            try {
                return explained(fill, table, query);
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            } finally {
                QuarkusTransaction.rollback();
            }
        });
    }

    private String explained(String fill, String table, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(fill);
            statement.execute("ANALYZE " + table);
            return lines(statement.executeQuery("EXPLAIN " + query));
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
