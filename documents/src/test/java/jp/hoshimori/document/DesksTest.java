package jp.hoshimori.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DesksTest {

    private final Desks<String> desks = new Desks<>(1, 1, () -> "tool");
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Test
    void whoFindsTheQueueFullIsSentAwayAtOnce() throws InterruptedException {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> desks.at(tool -> longWork()));
        begun.await();
        CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> desks.at(tool -> "second"));
        while (desks.waiting() == 0) {
            Thread.onSpinWait();
        }

        assertThatThrownBy(() -> desks.at(tool -> "third")).isInstanceOf(RendererBusyException.class);

        mayEnd.countDown();
        assertThat(first.join()).isEqualTo("first");
        assertThat(second.join()).isEqualTo("second");
    }

    @Test
    void workThatFailsGivesItsDeskBack() {
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> desks.at(tool -> {
                        throw new IllegalStateException("failed");
                    }))
                    .isInstanceOf(IllegalStateException.class);
        }

        assertThat(desks.<String>at(tool -> tool + " lies there")).isEqualTo("tool lies there");
    }

    private String longWork() {
        begun.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return "first";
    }
}
