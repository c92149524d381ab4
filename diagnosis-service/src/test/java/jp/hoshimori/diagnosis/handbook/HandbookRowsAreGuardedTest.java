package jp.hoshimori.diagnosis.handbook;

import static jp.hoshimori.diagnosis.questionnaire.model.Answer.IMPLEMENTED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.diagnosis.handbook.model.HandbookLanguage;
import jp.hoshimori.diagnosis.handbook.model.HandbookOrigin;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PostgreSQL itself keeps handbooks apart and readers few, and forgets them on demand. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class HandbookRowsAreGuardedTest {

    private static final AnswerSheet SHEET = AnswerSheet.all(IMPLEMENTED);

    private final HandbookApi api = HandbookApi.ofNewOrganization();

    @Inject
    EraseHandbooks eraseHandbooks;

    @Inject
    AcknowledgementRows acknowledgements;

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

        try (Connection owner = Database.service();
                Statement statement = owner.createStatement()) {
            statement.execute("SET LOCAL hoshimori.organization_id = '" + api.organization() + "'");

            assertThatThrownBy(
                            () -> statement.execute("UPDATE handbook_version SET organization_id = gen_random_uuid()"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void aVersionHasNoMoreReadersThanItMay() {
        int version = api.drafted(SHEET);
        api.published(version);

        List<Boolean> counted =
                asSystem(() -> List.of(add(version, "a"), add(version, "b"), add(version, "c"), add(version, "a")));

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

    private boolean add(int number, String reader) {
        HandbookOrigin version = new HandbookOrigin(
                UUID.fromString(Database.text("SELECT id FROM handbook_version WHERE organization_id = '"
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

    private static <T> T asSystem(Callable<T> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work));
    }

    private static long rowsOf(HandbookApi api) {
        String ofIt = " WHERE organization_id = '" + api.organization() + "'";
        return Database.count("handbook_version" + ofIt) + Database.count("handbook_acknowledgement" + ofIt);
    }

    private static long seen(String table, String organization) throws SQLException {
        try (Connection connection = Database.service();
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
