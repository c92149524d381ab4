package jp.hoshimori.declaration.declaration;

import static jp.hoshimori.declaration.testing.DeclarationApi.adminOf;
import static jp.hoshimori.declaration.testing.DeclarationApi.declaration;
import static jp.hoshimori.declaration.testing.DeclarationApi.declare;
import static jp.hoshimori.declaration.testing.DeclarationApi.declared;
import static jp.hoshimori.declaration.testing.DeclarationApi.registered;
import static jp.hoshimori.declaration.testing.DeclarationApi.upgrade;
import static jp.hoshimori.declaration.testing.DeclarationApi.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import jp.hoshimori.declaration.testing.AtOnce;
import jp.hoshimori.declaration.testing.Refusal;
import jp.hoshimori.declaration.testing.Storage;
import jp.hoshimori.declaration.testing.TwoStars;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

/** Of acts that exclude each other one is done, and everyone else is told. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DeclarationsAtOnceTest {

    private final UUID organization = UUID.randomUUID();

    @Test
    void ofFiftyDeclarationsAtOnceOneStands() throws SQLException, InterruptedException, ExecutionException {
        registered(organization);

        List<String> answers =
                AtOnce.writing(50, "declaration", () -> Refusal.summary(declare(adminOf(organization), declaration())));

        assertThat(answers)
                .hasSize(50)
                .containsOnly("201", "409 already-declared")
                .containsOnlyOnce("201");
        assertThat(Storage.count("declaration WHERE organization_id = '" + organization + "'"))
                .isEqualTo(1);
    }

    @Test
    void ofStepsUpAndWithdrawalsAtOnceOneIsDone() throws SQLException, InterruptedException, ExecutionException {
        String id = declared(organization).getString("id");
        TwoStars.diagnosed(organization);
        TwoStars.published(organization);
        AtomicInteger turn = new AtomicInteger();

        List<String> answers = AtOnce.writing(
                "declaration",
                () -> Refusal.summary(
                        turn.getAndIncrement() % 2 == 0
                                ? upgrade(adminOf(organization), id, Map.of("pledged", true))
                                : withdraw(adminOf(organization), id, "{}")));

        assertThat(answers).containsOnly("200 null", "412 precondition-failed").containsOnlyOnce("200 null");
        assertThat(Storage.count("declaration WHERE version = 1 AND id = '" + id + "'"))
                .isEqualTo(1);
    }
}
