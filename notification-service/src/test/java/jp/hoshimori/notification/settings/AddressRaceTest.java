package jp.hoshimori.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.hoshimori.notification.settings.model.EmailAddress;
import jp.hoshimori.notification.settings.model.Language;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class AddressRaceTest {

    private static final String WAITING = """
            SELECT count(*) FROM pg_locks
             WHERE locktype = 'advisory' AND NOT granted
               AND (classid::bigint << 32) | objid::bigint = hashtextextended(?, 0)""";

    @Inject
    SaveSettings saveSettings;

    private final Company company = Company.unknown();

    @Test
    void anEventThatArrivesWhileAnAddressIsBeingStoredWaitsForItAndDoesNotMissIt() {
        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            store();
            company.scores(UUID.randomUUID(), UUID.randomUUID(), 62);
            await().until(() -> Database.number(WAITING, company.id().toString()) == 1);
        }));

        company.awaitNotifications(1);
        assertThat(Database.texts("SELECT state FROM delivery WHERE organization_id = ?", company.id()))
                .doesNotContain("WAITING_FOR_ADDRESS")
                .hasSize(1);
    }

    private void store() {
        saveSettings.save(
                new Caller("administrator", Optional.of(company.id()), Set.of("admin"), Set.of()),
                company.id(),
                new EmailAddress(company.address()),
                Language.JA,
                new SettingsPrecondition(null, null));
    }
}
