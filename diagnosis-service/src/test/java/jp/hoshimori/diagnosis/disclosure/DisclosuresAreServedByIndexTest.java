package jp.hoshimori.diagnosis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On large tables, the very statement of the list is explained, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DisclosuresAreServedByIndexTest {

    private static final UUID BUYER = UUID.fromString("00000000-0000-7000-9100-ffffffffffff");

    /** 50,000 diagnoses of 1,000 organizations. */
    private static final String DIAGNOSES = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at)
            SELECT gen_random_uuid(), ('00000000-0000-7000-9100-' || lpad((i % 1000)::text, 12, '0'))::uuid,
                   'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}',
                   timestamptz '2026-01-01' + i * interval '1 minute', timestamptz '2026-01-01' + i * interval '1 minute'
              FROM generate_series(1, 50000) i""";

    /** 50,000 disclosures, of which 500 are to the buyer. */
    private static final String DISCLOSURES = """
            INSERT INTO disclosure
            SELECT gen_random_uuid(), ('00000000-0000-7000-9100-' || lpad((i % 1000)::text, 12, '0'))::uuid,
                   CASE WHEN i <= 500 THEN ?::uuid ELSE gen_random_uuid() END,
                   CASE WHEN i % 2 = 0 THEN 'ANSWERS' ELSE 'PART_SCORES' END, now() + interval '1 day', NULL, 0
              FROM generate_series(1, 50000) i""";

    @BeforeAll
    static void fill() {
        Stored.change(DIAGNOSES);
        Stored.change(DISCLOSURES, BUYER);
        Stored.change("ANALYZE diagnosis");
        // As autovacuum leaves a table of this size: until then an index alone does not say which rows are visible.
        Stored.change("VACUUM ANALYZE disclosure");
    }

    @AfterAll
    static void empty() {
        Stored.change("DELETE FROM diagnosis WHERE organization_id::text LIKE '00000000-0000-7000-9100-%'");
        Stored.change("DELETE FROM disclosure WHERE organization_id::text LIKE '00000000-0000-7000-9100-%'");
    }

    @Test
    void disclosuresAreReadInTheirOrderAndEachOrganizationsLatestDiagnosisIsFoundAtOnce() throws SQLException {
        String plan = plan();

        assertThat(plan)
                .contains("Index Only Scan using disclosure_by_buyer")
                .contains("diagnosis_by_organization")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    private static String plan() throws SQLException {
        try (Connection connection = Database.service("", "system");
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + DisclosedDiagnoses.FROM)) {
            explain.setObject(1, BUYER);
            explain.setObject(2, UUID.fromString("00000000-0000-7000-9100-000000000100"));
            explain.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
            explain.setInt(4, 51);
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
