package jp.hoshimori.support.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ClusterLocksTest {

    private final String name = UUID.randomUUID().toString();

    @Inject
    ClusterLocks locks;

    @Test
    void whileOneTransactionHasALockNoOtherGetsIt() {
        boolean[] other = new boolean[2];

        QuarkusTransaction.requiringNew().run(() -> {
            locks.take(name);
            other[0] = QuarkusTransaction.requiringNew().call(() -> locks.tryTake(name));
            other[1] = QuarkusTransaction.requiringNew().call(() -> locks.tryTake(name + "'s neighbour"));
        });

        assertThat(other).containsExactly(false, true);
    }

    @Test
    void aLockIsFreeOnceItsTransactionHasEnded() {
        QuarkusTransaction.requiringNew().run(() -> locks.take(name));

        assertThat(QuarkusTransaction.requiringNew().call(() -> locks.tryTake(name)))
                .isTrue();
    }

    @Test
    void whoTakesALockWaitsForItsTurn() {
        CountDownLatch done = new CountDownLatch(1);
        QuarkusTransaction.requiringNew().run(() -> {
            locks.take(name);
            CompletableFuture<Void> next = CompletableFuture.runAsync(() -> {
                QuarkusTransaction.requiringNew().run(() -> locks.take(name));
                done.countDown();
            });
            await().until(() ->
                    next.isDone() || Database.count("pg_locks WHERE locktype = 'advisory' AND NOT granted") > 0);
            assertThat(done.getCount()).isEqualTo(1);
        });

        await().untilAsserted(() -> assertThat(done.getCount()).isZero());
    }

    @Test
    void withoutATransactionThereIsNothingThatCouldHoldALock() {
        assertThatThrownBy(() -> locks.tryTake(name)).isInstanceOf(TransactionalException.class);
    }
}
