package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.handbook.model.HandbookLanguage;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL itself keeps handbooks apart and readers few, finds them by index, and forgets them on demand. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandbookRowsAreGuardedTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @Inject
    EraseHandbooks eraseHandbooks;

    @Inject
    AcknowledgementRows acknowledgements;

    @Inject
    EntityManager database;

    @ParameterizedTest
    @ValueSource(strings = {"handbook_version", "handbook_acknowledgement"})
    void aTransactionSeesItsOwnOrganizationOnly(String table) throws SQLException {
        HandbookApi.acknowledge(api.published(api.drafted(SHEET)), Map.of("reader", "A-014"))
                .statusCode(204);

        assertThat(seen(table, "")).isZero();
        assertThat(seen(table, UUID.randomUUID().toString())).isZero();
        assertThat(seen(table, api.organization().toString())).isEqualTo(1);
    }

    @Test
    void aTransactionCannotGiveAHandbookToAnotherOrganization() throws SQLException {
        api.drafted(SHEET);

        try (Connection owner = HandbookStorage.service();
                Statement statement = owner.createStatement()) {
            statement.execute("SET LOCAL hoshimori.organization_id = '" + api.organization() + "'");

            assertThatThrownBy(() -> statement.execute("UPDATE handbook_version SET organization_id = gen_random_uuid()"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aVersionHasNoMoreReadersThanItMay() {
        int version = api.drafted(SHEET);
        api.published(version);

        List<Boolean> counted = asSystem(() -> List.of(
                add(version, "a"), add(version, "b"), add(version, "c"), add(version, "a")));

        assertThat(counted).containsExactly(true, true, false, true);
        api.acknowledgements(version).body("total", equalTo(2));
    }

    @Test
    void erasureForgetsTheOrganizationsHandbooksAndReadersAndNobodyElses() {
        HandbookApi other = HandbookApi.ofNewOrganization();
        other.drafted(SHEET);
        HandbookApi.acknowledge(api.published(api.drafted(SHEET)), Map.of("reader", "A-014"))
                .statusCode(204);
        api.drafted(SHEET);

        long erased = asSystem(() -> eraseHandbooks.of(api.organization()));

        assertThat(erased).isEqualTo(2);
        assertThat(rowsOf(api)).isZero();
        assertThat(rowsOf(other)).isEqualTo(1);
        assertThat(api.drafted(SHEET)).isEqualTo(1);
    }

    @Test
    void listsAndLinksAndCountsAreFoundByIndexOnALargeTable() {
        List<String> plans = onALargeTable();

        assertThat(plans.get(0))
                .contains("handbook_version_number_key")
                .doesNotContain("Seq Scan")
                .doesNotContain("Sort");
        assertThat(plans.get(1)).contains("handbook_version_link_key").doesNotContain("Seq Scan");
        assertThat(plans.get(2)).contains("handbook_acknowledgement_pkey").doesNotContain("Seq Scan");
        assertThat(plans.get(3)).contains("handbook_version_number_key").doesNotContain("Seq Scan");
    }

    /** 50,000 versions of 500 organizations and 50,000 acknowledgements of 50 of them, gone again afterwards. */
    private List<String> onALargeTable() {
        return SystemAccess.call(() -> {
            QuarkusTransaction.begin();
            try {
                execute("""
                        INSERT INTO handbook_version (id, organization_id, number, state, language, diagnosis_id,
                                questionnaire, template, handbook, generated, replaced, created_at, updated_at,
                                link_seed, link_fingerprint, published_at, ended_at, version)
                        SELECT ('00000000-0000-7000-8001-' || lpad(i::text, 12, '0'))::uuid,
                               ('00000000-0000-7000-8000-' || lpad((i % 500)::text, 12, '0'))::uuid,
                               i, 'WITHDRAWN', 'ja', gen_random_uuid(), 'jisha25-3.1', 'handbook-1', '{}', '[]', '{}',
                               now(), now(), md5(i::text), md5(i::text) || md5((-i)::text), now(), now(), 2
                          FROM generate_series(1, 50000) i""");
                execute("""
                        INSERT INTO handbook_acknowledgement (version_id, organization_id, reader, acknowledged_at)
                        SELECT v.id, v.organization_id, md5(r::text) || md5((-r)::text), now()
                          FROM generate_series(1, 1000) r,
                               (SELECT id, organization_id FROM handbook_version
                                 WHERE organization_id::text LIKE '00000000-0000-7000-8000-%' LIMIT 50) v""");
                execute("ANALYZE handbook_version");
                execute("ANALYZE handbook_acknowledgement");
                execute("SELECT set_config('hoshimori.access', 'tenant', true), set_config("
                        + "'hoshimori.organization_id', '00000000-0000-7000-8000-000000000007', true)");
                String organization = "'00000000-0000-7000-8000-000000000007'";
                return List.of(
                        plan(Handbooks.PIECE
                                .replace(":organization", organization)
                                .replace(":before", "40000")
                                .replace(":rows", "51")),
                        plan("SELECT * FROM handbook_version WHERE link_fingerprint = '" + "a".repeat(64) + "'"),
                        plan(AcknowledgementRows.COUNT_BY_DAY.replace(
                                ":version", "'00000000-0000-7000-8001-000000000007'")),
                        plan("SELECT * FROM handbook_version WHERE number = 507 AND organization_id = " + organization));
            } finally {
                QuarkusTransaction.rollback();
            }
        });
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

    private boolean add(int number, String reader) {
        HandbookOrigin version = new HandbookOrigin(
                UUID.fromString(HandbookStorage.text("SELECT id FROM handbook_version WHERE organization_id = '"
                        + api.organization() + "' AND number = " + number)),
                api.organization(),
                number,
                HandbookLanguage.JA,
                UUID.randomUUID(),
                "jisha25-3.1",
                "handbook-1",
                Instant.EPOCH);
        return acknowledgements.add(version, reader.repeat(64), Instant.now(), 2);
    }

    private static <T> T asSystem(java.util.concurrent.Callable<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private static long rowsOf(HandbookApi api) {
        String ofIt = " WHERE organization_id = '" + api.organization() + "'";
        return HandbookStorage.count("handbook_version" + ofIt) + HandbookStorage.count("handbook_acknowledgement" + ofIt);
    }

    private static long seen(String table, String organization) throws SQLException {
        try (Connection connection = HandbookStorage.service();
                PreparedStatement settings =
                        connection.prepareStatement("SELECT set_config('hoshimori.organization_id', ?, true)");
                Statement query = connection.createStatement()) {
            settings.setString(1, organization);
            settings.execute();
            try (ResultSet rows = query.executeQuery("SELECT count(*) FROM " + table)) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
