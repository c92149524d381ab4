package jp.hoshimori.diagnosis.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.function.Supplier;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** On large tables, the statements are explained with the rights that the service has for an organization's caller. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandbooksAreServedByIndexTest {

    private static final String ORGANIZATION = "'00000000-0000-7000-8000-000000000000'";
    private static final String VERSION = "'00000000-0000-7000-8001-000000000005'";

    /** 10,000 versions: every fifth of one organization, the others of 500 more. */
    private static final String VERSIONS = """
            INSERT INTO handbook_version (id, organization_id, number, state, language, diagnosis_id, questionnaire,
                    template, handbook, generated, replaced, created_at, updated_at, link_seed, link_fingerprint,
                    published_at, ended_at, version)
            SELECT ('00000000-0000-7000-8001-' || lpad(i::text, 12, '0'))::uuid,
                   ('00000000-0000-7000-8000-' || lpad((CASE i % 5 WHEN 0 THEN 0 ELSE i % 501 END)::text, 12, '0'))::uuid,
                   i, 'WITHDRAWN', 'ja', gen_random_uuid(), 'jisha25-3.1', 'handbook-1', '{}', '[]', '{}', now(), now(),
                   md5(i::text), md5(i::text) || md5((-i)::text), now(), now(), 2
              FROM generate_series(1, 10000) i""";

    /** 20 versions with 200 readers each. */
    private static final String READERS = """
            INSERT INTO handbook_acknowledgement (version_id, organization_id, reader, acknowledged_at)
            SELECT v.id, v.organization_id, md5(r::text) || md5((-r)::text), now()
              FROM generate_series(1, 200) r,
                   (SELECT id, organization_id FROM handbook_version WHERE number <= 20 AND state = 'WITHDRAWN'
                       AND id::text LIKE '00000000-0000-7000-8001-%') v""";

    private static final String CALLER = """
            SELECT set_config('hoshimori.access', 'tenant', true),
                   set_config('hoshimori.organization_id', '00000000-0000-7000-8000-000000000000', true)""";

    @Inject
    EntityManager database;

    @Test
    void aPieceOfTheListIsReadFromTheIndexInOrder() {
        String piece = Handbooks.PIECE
                .replace(":organization", ORGANIZATION)
                .replace(":before", "7500")
                .replace(":rows", "51");

        assertThat(planOnLargeTables(piece))
                .contains("Index Scan Backward using handbook_version_number_key")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
    }

    @Test
    void eachVersionIsFoundByItsNumberAndByItsLink() {
        String byNumber = "SELECT * FROM handbook_version WHERE number = 505 AND organization_id = " + ORGANIZATION;
        String byLink = "SELECT * FROM handbook_version WHERE link_fingerprint = '" + "a".repeat(64) + "'";

        assertThat(planOnLargeTables(byNumber)).contains("Index Scan using handbook_version_number_key");
        assertThat(planOnLargeTables(byLink)).contains("Index Scan using handbook_version_link_key");
    }

    @Test
    void thePublishedAndTheLatestVersionAreFoundByIndex() {
        String published =
                "SELECT * FROM handbook_version WHERE state = 'PUBLISHED' AND organization_id = " + ORGANIZATION;
        String latest = "SELECT * FROM handbook_version WHERE language = 'ja' AND organization_id = " + ORGANIZATION
                + " ORDER BY number DESC LIMIT 1";

        assertThat(planOnLargeTables(published)).contains("handbook_version_one_published");
        assertThat(planOnLargeTables(latest)).contains("Index Scan Backward using handbook_version_number_key");
    }

    @Test
    void theReadersOfAVersionAreCountedByIndex() {
        String count = AcknowledgementRows.COUNT_BY_DAY.replace(":version", VERSION);

        assertThat(planOnLargeTables(count))
                .contains("handbook_acknowledgement_pkey")
                .doesNotContain("Seq Scan");
    }

    /** How PostgreSQL would run a query for a caller of the organization; the tables are as before afterwards. */
    private String planOnLargeTables(String query) {
        return SystemAccess.call(() -> rolledBack(() -> {
            execute(VERSIONS);
            execute(READERS);
            execute("ANALYZE handbook_version");
            execute("ANALYZE handbook_acknowledgement");
            execute(CALLER);
            return plan(query);
        }));
    }

    private static String rolledBack(Supplier<String> work) {
        QuarkusTransaction.begin();
        try {
            return work.get();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void execute(String sql) {
        database.unwrap(Session.class).doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    private String plan(String sql) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                StringBuilder lines = new StringBuilder();
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
                return lines.toString();
            }
        });
    }
}
