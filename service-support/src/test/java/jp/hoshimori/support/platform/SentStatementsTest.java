package jp.hoshimori.support.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import jp.hoshimori.support.example.ThingEntity;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import jp.hoshimori.testing.TestTokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class SentStatementsTest {

    private final UUID unknown = UUID.randomUUID();

    /** Where requests are served, and jobs and consumers work besides. */
    @Inject
    ExecutorService workers;

    @Test
    void whatARequestSendsIsCounted() {
        try (SentStatements statements = SentStatements.counting()) {
            given().auth().oauth2(TestTokens.member(unknown)).get("/v1/things/" + unknown);

            assertThat(statements.executed()).isPositive();
        }
    }

    @Test
    void whatAJobSendsMeanwhileIsNot() {
        try (SentStatements statements = SentStatements.counting()) {
            CompletableFuture.runAsync(this::readInAJob, workers).join();

            assertThat(statements.executed()).isZero();
        }
    }

    private void readInAJob() {
        QuarkusTransaction.requiringNew().run(() -> ThingEntity.count("id", unknown));
    }
}
