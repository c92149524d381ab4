package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.twoStars;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.SentStatements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one declaration asks of the database; a statement more is a change to be decided, not to happen. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CostOfDeclaringTest {

    private final UUID organization = UUID.randomUUID();

    @BeforeEach
    void register() {
        registered(organization);
    }

    /**
     * For whom, the organization locked, its last declaration, the number; declaration, register entry, what it is found
     * by, its history, audit, event; commit.
     */
    @Test
    void oneStarIsElevenStatementsInOneTransaction() {
        assertThat(sentFor(adminOf(organization), declaration())).isEqualTo(11);
    }

    @Test
    void twoStarsAskForTheirDiagnosisAndTheirPolicyBesides() {
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);

        assertThat(sentFor(adminOf(organization), twoStars())).isEqualTo(13);
    }

    private static int sentFor(RequestSpecification caller, Object declaration) {
        try (SentStatements statements = SentStatements.counting()) {
            declare(caller, declaration).statusCode(201);
            return statements.executed();
        }
    }
}
