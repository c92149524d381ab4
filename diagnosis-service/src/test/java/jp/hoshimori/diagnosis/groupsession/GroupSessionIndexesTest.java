package jp.hoshimori.diagnosis.groupsession;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** On large tables, the very statements that the service sends are explained, with the service's rights. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class GroupSessionIndexesTest {

    private static final UUID LARGE = UUID.fromString("00000000-0000-7000-8000-000000000000");
    private static final OffsetDateTime NOW = OffsetDateTime.of(2026, 4, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    /** 20,000 sessions, every fifth of one large organization, one in a hundred of them open. */
    private static final String FILL_SESSIONS = """
            INSERT INTO group_session (id, organization_id, code, title, questionnaire, opened_at, closes_at, closed_at)
            SELECT gen_random_uuid(),
                   ('00000000-0000-7000-8000-' || lpad((CASE i % 5 WHEN 0 THEN 0 ELSE i % 501 END)::text, 12, '0'))::uuid,
                   lpad(i::text, 6, '0'), 'x', 'jisha25-3.1', t, t + interval '1 day',
                   CASE WHEN i % 100 > 0 THEN t + interval '1 hour' END
              FROM generate_series(1, 20000) i, LATERAL (SELECT timestamptz '2026-04-01' + i * interval '1 minute' t) opened""";

    private static final String FILL_SHEETS = """
            INSERT INTO group_session_sheet (group_session_id, number, answers, score, band)
            SELECT id, n, array_fill(2::smallint, ARRAY[25]), 50, 'INSUFFICIENT'
              FROM (SELECT id FROM group_session WHERE title = 'x' LIMIT 400) filled, generate_series(1, 50) n""";

    @BeforeAll
    static void fill() {
        Database.change(FILL_SESSIONS);
        Database.change(FILL_SHEETS);
        Database.change("ANALYZE group_session, group_session_sheet");
    }

    @AfterAll
    static void empty() {
        Database.change("DELETE FROM group_session WHERE title = 'x'");
    }

    @Test
    void anOrganizersListIsReadFromItsIndexInOrder() throws SQLException {
        String first = Database.plan(LARGE.toString(), "tenant", GroupSessions.LATEST, LARGE, 51);
        String further = Database.plan(
                LARGE.toString(), "tenant", GroupSessions.LATEST_AFTER, LARGE, NOW, UUID.randomUUID(), 51);

        assertThat(first)
                .contains("Index Scan using group_session_by_organization")
                .doesNotContain("Sort");
        assertThat(further)
                .contains("Index Scan using group_session_by_organization")
                .doesNotContain("Sort");
    }

    @Test
    void aCodeIsFoundAmongThoseOfOpenSessions() throws SQLException {
        assertThat(Database.plan("", "system", GroupSessions.BY_CODE, "000100", NOW))
                .contains("Index Scan using group_session_open_code");
    }

    @Test
    void theSheetsOfASessionAreFoundByIt() throws SQLException {
        assertThat(Database.plan("", "system", Sheets.FIRST, UUID.randomUUID(), 50))
                .contains("group_session_sheet_pkey")
                .doesNotContain("Seq Scan");
    }
}
