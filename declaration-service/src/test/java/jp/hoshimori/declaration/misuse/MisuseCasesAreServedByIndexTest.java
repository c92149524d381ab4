package jp.hoshimori.declaration.misuse;

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

/** However many cases there have been, the operator's list reads no more than it shows. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class MisuseCasesAreServedByIndexTest {

    /** 20,000 cases, most of them closed, on 2,000 numbers. */
    private static final String FILL = """
            INSERT INTO misuse_case
            SELECT ('00000000-0000-7000-9100-' || lpad(to_hex(n), 12, '0'))::uuid, 'LM-TEST' || n, NULL, 'x', 'x',
                   '9600000' || lpad((n % 2000)::text, 4, '0'), NULL, now(),
                   (ARRAY['RECEIVED','INVESTIGATING','RESOLVED','DISMISSED','DISMISSED','DISMISSED'])[1 + n % 6],
                   now() - n * interval '1 hour', 0
              FROM generate_series(1, 20000) n""";

    @BeforeAll
    static void fill() {
        MisuseApi.change(FILL);
        MisuseApi.change("ANALYZE misuse_case");
    }

    @AfterAll
    static void empty() {
        MisuseApi.change("DELETE FROM misuse_case WHERE id::text LIKE '00000000-0000-7000-9100-%'");
    }

    @ParameterizedTest
    @CsvSource({
        "'', misuse_case_pkey",
        "state = 'RECEIVED' AND, misuse_case_by_state",
        "declaration_number = '96000000042' AND, misuse_case_by_number",
        "state = 'RECEIVED' AND declaration_number = '96000000042' AND, misuse_case_by_number"
    })
    void aPieceIsReadFromTheIndexInOrder(String filter, String index) throws SQLException {
        String plan = plan("SELECT * FROM misuse_case WHERE " + filter
                + " id < '00000000-0000-7000-9100-00000000f000' ORDER BY id DESC FETCH FIRST 51 ROWS ONLY");

        assertThat(plan).contains(index).doesNotContain("Seq Scan");
        assertThat(plan.contains("Sort")).isEqualTo(plan.contains("Bitmap"));
    }

    @Test
    void whatIsForgottenIsFoundByIndex() throws SQLException {
        String plan = plan("SELECT id FROM misuse_case WHERE state IN ('RESOLVED', 'DISMISSED') AND changed_at < now()"
                + " - interval '800 days' LIMIT 500");

        assertThat(plan).contains("misuse_case_closed").doesNotContain("Seq Scan");
    }

    private static String plan(String sql) throws SQLException {
        try (Connection connection = Storage.service();
                Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL hoshimori.access = 'system'");
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
