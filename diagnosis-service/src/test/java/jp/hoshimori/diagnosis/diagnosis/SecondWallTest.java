package jp.hoshimori.diagnosis.diagnosis;

import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.anyone;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.memberOf;
import static jp.hoshimori.diagnosis.diagnosis.DiagnosisApi.submitted;
import static jp.hoshimori.diagnosis.questionnaire.model.Answer.PARTIAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.AnswerSheet;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

/** PostgreSQL itself keeps organizations apart, whatever the code above it forgets. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SecondWallTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void aTransactionThatWorksForNobodySeesNothingOfAnOrganization() throws SQLException {
        UUID id = diagnosisOf(organization);

        try (Connection nobody = Database.service()) {
            assertThat(sees(nobody, id)).isFalse();
        }
    }

    @Test
    void aTransactionSeesItsOwnOrganizationOnly() throws SQLException {
        UUID id = diagnosisOf(organization);

        try (Connection owner = Database.service();
                Connection other = Database.service()) {
            set(owner, "hoshimori.organization_id", organization.toString());
            set(other, "hoshimori.organization_id", UUID.randomUUID().toString());

            assertThat(sees(owner, id)).isTrue();
            assertThat(sees(other, id)).isFalse();
        }
    }

    @Test
    void theSystemSeesEverythingAndEveryoneSeesWhatIsAnonymous() throws SQLException {
        UUID id = diagnosisOf(organization);
        UUID anonymous =
                UUID.fromString(submitted(anyone(), AnswerSheet.all(PARTIAL).submitted()));

        try (Connection system = Database.service();
                Connection nobody = Database.service()) {
            set(system, "hoshimori.access", "system");

            assertThat(sees(system, id)).isTrue();
            assertThat(sees(nobody, anonymous)).isTrue();
        }
    }

    @Test
    void aTransactionCannotWriteForAnotherOrganization() throws SQLException {
        UUID id = diagnosisOf(organization);

        try (Connection owner = Database.service()) {
            set(owner, "hoshimori.organization_id", organization.toString());

            assertThatThrownBy(() -> giveAway(owner, id))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void draftsTheirAnswersAndSitesAreWalledLikeDiagnoses() throws SQLException {
        memberOf(organization).body("""
                        {"questionnaire": "jisha25-3.1", "aggregation": "AVERAGE", "sites": [{"name": "本社"}]}""").post("/v1/diagnosis-drafts").then().statusCode(201);
        UUID diagnosis = diagnosisOf(organization);
        Database.change("INSERT INTO diagnosis_site VALUES ('%s', 1, '%s', '本社', ARRAY[1], 4)"
                .formatted(diagnosis, organization));

        for (String table : new String[] {"diagnosis_draft", "diagnosis_draft_sheet", "diagnosis_site"}) {
            assertThat(rowsOf(table, organization)).as(table).isEqualTo(1);
            assertThat(rowsOf(table, UUID.randomUUID())).as(table).isZero();
        }
    }

    /** How many of the organization's rows a transaction sees that works for somebody. */
    private int rowsOf(String table, UUID somebody) throws SQLException {
        try (Connection transaction = Database.service();
                PreparedStatement query =
                        transaction.prepareStatement("SELECT count(*) FROM " + table + " WHERE organization_id = ?")) {
            set(transaction, "hoshimori.organization_id", somebody.toString());
            query.setObject(1, organization);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private static UUID diagnosisOf(UUID organization) {
        return UUID.fromString(
                submitted(memberOf(organization), AnswerSheet.all(PARTIAL).submitted()));
    }

    private static void set(Connection connection, String setting, String value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT set_config(?, ?, true)")) {
            statement.setString(1, setting);
            statement.setString(2, value);
            statement.execute();
        }
    }

    private static boolean sees(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM diagnosis WHERE id = ?")) {
            query.setObject(1, id);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void giveAway(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE diagnosis SET organization_id = ? WHERE id = ?")) {
            update.setObject(1, UUID.randomUUID());
            update.setObject(2, id);
            update.executeUpdate();
        }
    }
}
