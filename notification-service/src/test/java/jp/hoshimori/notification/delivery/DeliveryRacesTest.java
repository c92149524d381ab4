package jp.hoshimori.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.DifficultMailServer;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.notification.testing.Mailbox;
import jp.hoshimori.support.tenant.SystemAccess;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class DeliveryRacesTest {

    private static final int MAILS = 60;
    private static final int REPLICAS = 4;

    /** After an attempt a mail waits for a pause of a second, during one for a lease of two minutes. */
    private static final String TRIED_IN_VAIN = """
            SELECT count(*) FROM delivery
             WHERE organization_id = ?
               AND (attempts > 1 OR attempts = 1 AND next_attempt_at < now() + interval '1 minute')""";

    private static final String WAITING_FOR =
            "SELECT count(*) FROM pg_locks WHERE NOT granted AND locktype = 'transactionid' AND transactionid::text ="
                    + " ?";

    @Inject
    SendDueDeliveries sendDueDeliveries;

    @Inject
    MeterRegistry metrics;

    /** No mail of an earlier test is tried again, or given up and counted, during this one. */
    @BeforeEach
    void nothingElseIsDue() {
        // In the order in which the ends of attempts lock them, or the two could wait for each other.
        Database.change("DELETE FROM delivery WHERE id IN"
                + " (SELECT id FROM delivery WHERE state = 'PENDING' ORDER BY id FOR UPDATE)");
    }

    @Test
    void manySendersAtOnceSendEachMailOnce() {
        try (Mailbox mailbox = Mailbox.open()) {
            Company company = Company.unknown();
            tell(company, MAILS);
            company.putSettings(company.address(), "ja").then().statusCode(201);

            atOnce(Stream.generate(() -> (Runnable) sendDueDeliveries::sendDue).limit(REPLICAS));

            awaitStates(company, "SENT", MAILS);
            assertThat(mailbox.to(company.address()))
                    .hasSize(MAILS)
                    .extracting("messageId")
                    .doesNotHaveDuplicates();
            assertThat(attempts(company)).containsOnly("1");
        }
    }

    @Test
    void anAddressThatIsGivenWhileAnEventArrivesIsNeverMissed() {
        List<Company> companies = Stream.generate(Company::unknown).limit(20).toList();
        try (Mailbox mailbox = Mailbox.open()) {
            atOnce(companies.stream()
                    .flatMap(company -> Stream.of(
                            () -> tell(company, 1),
                            () -> company.putSettings(company.address(), "ja")
                                    .then()
                                    .statusCode(201))));

            companies.forEach(company -> awaitStates(company, "SENT", 1));
            assertThat(companies)
                    .allSatisfy(
                            company -> assertThat(mailbox.to(company.address())).hasSize(1));
        }
    }

    @Test
    void aMailThatNoServerTakesIsGivenUpAndCounted() {
        Company company = Company.addressed("ja");
        double before = givenUp();
        tell(company, 1);

        // Due at once: an attempt that this overtakes counts no more, and nobody waits for its lease.
        Database.change(
                "UPDATE delivery SET attempts = 10, next_attempt_at = now() WHERE organization_id = ?", company.id());

        awaitStates(company, "FAILED", 1);
        assertThat(givenUp()).isEqualTo(before + 1);
        assertThat(Database.texts("SELECT failure_reason FROM delivery WHERE organization_id = ?", company.id()))
                .containsExactly("UNREACHABLE");
    }

    @Test
    void anAddressThatCannotBeReadHoldsUpNobodyElse() {
        Company unreadable = Company.addressed("ja");
        Company other = Company.addressed("ja");
        Database.change(
                "UPDATE notification_settings SET sealed_email = 'deadbeef.AAAA' WHERE organization_id = ?",
                unreadable.id());
        try (Mailbox mailbox = Mailbox.open()) {
            tell(unreadable, 1);
            tell(other, 1);

            awaitStates(other, "SENT", 1);

            assertThat(mailbox.to(other.address())).hasSize(1);
            assertThat(Database.texts("SELECT state FROM delivery WHERE organization_id = ?", unreadable.id()))
                    .hasSize(1)
                    .isSubsetOf("PENDING", "FAILED");
            assertThat(mailbox.to(unreadable.address())).isEmpty();
        }
    }

    @Test
    void aMailServerThatFallsSilentIsNotWaitedForLongerThanTheTimeoutAndTheMailArrivesWhenItSpeaksAgain() {
        Company company = Company.addressed("ja");
        try (DifficultMailServer silent = DifficultMailServer.silent()) {
            tell(company, 1);
            await().until(() -> Database.number(TRIED_IN_VAIN, company.id()) == 1);
        }

        try (Mailbox mailbox = Mailbox.open()) {
            awaitStates(company, "SENT", 1);

            assertThat(mailbox.to(company.address())).hasSize(1);
        }
    }

    @Test
    void mailsThatGoAlongWithTheirOrganizationAreLockedInTheOrderInWhichAttemptsEnd() {
        Company from = Company.unknown();
        Company into = Company.unknown();
        tell(from, 2);
        UUID second = UUID.fromString(
                Database.texts("SELECT id FROM delivery WHERE organization_id = ? ORDER BY id", from.id())
                        .get(0));
        UUID first = new UUID(0, second.getLeastSignificantBits());
        // Written last: a scan of the table, or of an organization's rows, would meet it after the other.
        Database.change("UPDATE delivery SET id = ? WHERE organization_id = ? AND id <> ?", first, from.id(), second);

        SystemAccess.run(() -> QuarkusTransaction.requiringNew().run(() -> {
            Database.inThisTransaction("SELECT id FROM delivery WHERE id = ? FOR UPDATE", first);
            String ending =
                    Database.inThisTransaction("SELECT pg_current_xact_id()").get(0);
            from.isMergedInto(into);
            await().until(() -> Database.number(WAITING_FOR, ending) == 1);

            assertThat(Database.inThisTransaction("SELECT id FROM delivery WHERE id = ? FOR UPDATE NOWAIT", second))
                    .hasSize(1);
        }));

        await().untilAsserted(
                        () -> assertThat(Database.texts("SELECT id FROM delivery WHERE organization_id = ?", into.id()))
                                .hasSize(2));
    }

    private double givenUp() {
        return metrics.counter("hoshimori.deliveries", "outcome", "given-up").count();
    }

    /** Does everything at the same time and returns when all of it is done; each has a thread of its own. */
    private static void atOnce(Stream<Runnable> works) {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            CompletableFuture.allOf(works.map(work -> CompletableFuture.runAsync(work, threads))
                            .toArray(CompletableFuture[]::new))
                    .join();
        } finally {
            threads.shutdownNow();
        }
    }

    private static void tell(Company company, int times) {
        UUID diagnosis = UUID.randomUUID();
        for (int i = 0; i < times; i++) {
            company.scores(UUID.randomUUID(), diagnosis, 62);
        }
        await().until(() ->
                Database.number("SELECT count(*) FROM delivery WHERE organization_id = ?", company.id()) == times);
    }

    private static void awaitStates(Company company, String state, int count) {
        await().untilAsserted(() -> assertThat(
                        Database.texts("SELECT state FROM delivery WHERE organization_id = ?", company.id()))
                .hasSize(count)
                .containsOnly(state));
    }

    private static List<String> attempts(Company company) {
        return Database.texts("SELECT attempts FROM delivery WHERE organization_id = ?", company.id());
    }
}
