package jp.hoshimori.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The second wall: what the database shows a transaction even if the code forgot to ask whose rows they are. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class RowLevelSecurityTest {

    private static final String BECOME =
            "SELECT set_config('hoshimori.organization_id', ?, true) || set_config('hoshimori.access', 'tenant', true)";

    @ParameterizedTest
    @ValueSource(strings = {"notification", "notification_settings", "delivery"})
    void aTransactionSeesItsOwnOrganizationsRowsAndNoOthers(String table) {
        Company company = told();

        assertThat(countAs(company.id(), table, company)).isEqualTo("1");
        assertThat(countAs(UUID.randomUUID(), table, company)).isEqualTo("0");
        assertThat(Database.inTransaction(count(table), company.id())).containsExactly("0");
    }

    @Test
    void aTransactionCannotWriteForAnotherOrganization() {
        UUID own = UUID.randomUUID();

        assertThatThrownBy(() -> as(own, """
                        INSERT INTO notification_settings VALUES (?, 'sealed', 'ja', 0, now(), now())
                        RETURNING organization_id""", UUID.randomUUID())).hasStackTraceContaining("row-level security");
    }

    private static Company told() {
        Company company = Company.addressed("ja");
        company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
        company.awaitNotifications(1);
        return company;
    }

    private static String countAs(UUID organization, String table, Company company) {
        return as(organization, count(table), company.id());
    }

    private static String count(String table) {
        return "SELECT count(*) FROM " + table + " WHERE organization_id = ?";
    }

    private static String as(UUID organization, String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Database.inThisTransaction(BECOME, organization.toString());
            return Database.inThisTransaction(sql, parameters).get(0);
        });
    }
}
