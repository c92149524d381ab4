package jp.hoshimori.diagnosis.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.Stored;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On a large table, the very statement of the export is explained, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ExportIsServedByIndexTest {

    private static final UUID GRANTEE = UUID.fromString("00000000-0000-7000-9000-ffffffffffff");

    /** 50,000 diagnoses of 1,000 organizations, of which 20 grant it. */
    private static final String FILL = """
            INSERT INTO diagnosis (id, organization_id, questionnaire, answers, score, band, part_scores, completed_at,
                                   updated_at)
            SELECT gen_random_uuid(), ('00000000-0000-7000-9000-' || lpad((i % 1000)::text, 12, '0'))::uuid,
                   'jisha25-3.1', array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT', '{10,26,14}',
                   timestamptz '2026-01-01' + i * interval '1 minute', timestamptz '2026-01-01' + i * interval '1 minute'
              FROM generate_series(1, 50000) i""";

    private static final String GRANT = """
            INSERT INTO access_grant
            SELECT gen_random_uuid(), ('00000000-0000-7000-9000-' || lpad(i::text, 12, '0'))::uuid,
                   CASE WHEN i < 20 THEN ?::uuid ELSE gen_random_uuid() END, '{diagnoses:read}', now() + interval '1 day',
                   NULL, 0
              FROM generate_series(0, 999) i""";

    @BeforeAll
    static void fill() {
        Stored.change(FILL);
        Stored.change(GRANT, GRANTEE);
        Stored.change("ANALYZE diagnosis");
        Stored.change("ANALYZE access_grant");
    }

    @AfterAll
    static void empty() {
        Stored.change("DELETE FROM diagnosis WHERE organization_id::text LIKE '00000000-0000-7000-9000-%'");
        Stored.change("DELETE FROM access_grant WHERE organization_id::text LIKE '00000000-0000-7000-9000-%'");
    }

    @Test
    void eachOrganizationsChangesAreFoundByTheirIndex() throws SQLException {
        String plan = plan();

        assertThat(plan)
                .contains("diagnosis_by_change")
                .containsPattern("Index Cond:.*organization_id = .*ROW\\(updated_at, id\\) >")
                .contains("access_grant_by_grantee")
                .doesNotContain("Seq Scan");
    }

    private static String plan() throws SQLException {
        try (Connection connection = Database.service("", "system");
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + GrantedDiagnoses.AFTER)) {
            explain.setObject(1, GRANTEE);
            explain.setObject(2, OffsetDateTime.now(java.time.ZoneOffset.UTC));
            explain.setObject(3, OffsetDateTime.parse("2026-01-10T00:00:00Z"));
            explain.setObject(4, new UUID(0, 0));
            explain.setObject(5, OffsetDateTime.now(java.time.ZoneOffset.UTC));
            explain.setInt(6, 201);
            explain.setInt(7, 201);
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
