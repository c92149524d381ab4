package jp.hoshimori.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hoshimori.notification.testing.Company;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.DifficultMailServer;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.notification.testing.Mailbox;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class DeliveryRacesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MAILS = 60;
    private static final int REPLICAS = 4;

    @Inject
    SendDueDeliveries sendDueDeliveries;

    @Inject
    MeterRegistry metrics;

    /** No mail of an earlier test is tried again, or given up and counted, during this one. */
    @BeforeEach
    void nothingElseIsDue() {
        Database.change("DELETE FROM delivery");
    }

    @Test
    void manySendersAtOnceSendEachMailOnce() {
        try (Mailbox mailbox = Mailbox.open()) {
            Company company = Company.unknown();
            tell(company, MAILS);
            company.putSettings(company.address(), "ja").then().statusCode(201);

            CompletableFuture<?>[] senders = IntStream.range(0, REPLICAS)
                    .mapToObj(replica -> CompletableFuture.runAsync(sendDueDeliveries::sendDue))
                    .toArray(CompletableFuture[]::new);

            CompletableFuture.allOf(senders).join();
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
            CompletableFuture<?>[] races = companies.stream()
                    .map(company -> CompletableFuture.allOf(
                            CompletableFuture.runAsync(() -> tell(company, 1)),
                            CompletableFuture.runAsync(() -> company.putSettings(company.address(), "ja")
                                    .then()
                                    .statusCode(201))))
                    .toArray(CompletableFuture[]::new);

            CompletableFuture.allOf(races).join();

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
                    .doesNotContain("SENT");
        }
    }

    @Test
    void aMailServerThatFallsSilentIsNotWaitedForLongerThanTheTimeoutAndTheMailArrivesWhenItSpeaksAgain() {
        Company company = Company.addressed("ja");
        try (DifficultMailServer silent = DifficultMailServer.silent()) {
            tell(company, 1);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(attempts(company)).containsExactly("2"));
        }

        try (Mailbox mailbox = Mailbox.open()) {
            awaitStates(company, "SENT", 1);

            assertThat(mailbox.to(company.address())).hasSize(1);
        }
    }

    private double givenUp() {
        return metrics.counter("hoshimori.deliveries", "outcome", "given-up").count();
    }

    private static void tell(Company company, int times) {
        UUID diagnosis = UUID.randomUUID();
        for (int i = 0; i < times; i++) {
            company.scores(UUID.randomUUID(), diagnosis, 62);
        }
        await().atMost(PATIENCE)
                .until(() -> Database.number("SELECT count(*) FROM delivery WHERE organization_id = ?", company.id())
                        == times);
    }

    private static void awaitStates(Company company, String state, int count) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                Database.texts("SELECT state FROM delivery WHERE organization_id = ?", company.id()))
                        .hasSize(count)
                        .containsOnly(state));
    }

    private static List<String> attempts(Company company) {
        return Database.texts("SELECT attempts FROM delivery WHERE organization_id = ?", company.id());
    }
}
