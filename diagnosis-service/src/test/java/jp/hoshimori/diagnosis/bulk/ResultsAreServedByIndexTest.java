package jp.hoshimori.diagnosis.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.model.Outcome;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the results of a large import, the very statements of the lists are explained, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ResultsAreServedByIndexTest {

    private static final UUID OPERATION = UUID.fromString("00000000-0000-7000-a000-000000000001");

    /** 20,000 rows, of which every fourth was rejected. */
    private static final String FILL = """
            INSERT INTO import_row
            SELECT ?, i, '00000000-0000-7000-a000-000000000002'::uuid,
                   CASE WHEN i % 4 = 0 THEN 'REJECTED' ELSE 'ACCEPTED' END, 'X-' || i,
                   CASE WHEN i % 4 > 0 THEN gen_random_uuid() END, CASE WHEN i % 4 = 0 THEN '{MALFORMED_ROW}'::text[] END
              FROM generate_series(1, 20000) i""";

    @BeforeAll
    static void fill() {
        Stored.change(FILL, OPERATION);
        Stored.change("ANALYZE import_row");
    }

    @AfterAll
    static void empty() {
        Stored.change("DELETE FROM import_row WHERE operation_id = ?", OPERATION);
    }

    @ParameterizedTest
    @CsvSource({", import_row_pkey", "ACCEPTED, import_row_pkey", "REJECTED, import_row_by_outcome"})
    void aListIsReadFromAnIndexInOrder(Outcome outcome, String index) throws SQLException {
        String plan = plan(Optional.ofNullable(outcome));

        assertThat(plan)
                .contains("Index Scan using " + index)
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    private static String plan(Optional<Outcome> outcome) throws SQLException {
        try (Connection connection = Database.service("", "system");
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + ImportRows.listSql(outcome))) {
            explain.setObject(1, OPERATION);
            explain.setInt(2, 5_000);
            explain.setInt(3, 51);
            StringBuilder lines = new StringBuilder();
            try (ResultSet rows = explain.executeQuery()) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        }
    }
}
