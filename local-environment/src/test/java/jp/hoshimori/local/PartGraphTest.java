package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.hoshimori.parts.PartFailedException;
import org.junit.jupiter.api.Test;

class PartGraphTest {

    private final Queue<String> acted = new ConcurrentLinkedQueue<>();

    private final PartGraph chain = new PartGraph(
            List.of(FakePart.of("database"), FakePart.of("service", "database"), FakePart.of("gateway", "service")));

    @Test
    void whatIsNeededComesFirst() {
        chain.forward(part -> acted.add(part.name()));

        assertThat(acted).containsExactly("database", "service", "gateway");
    }

    @Test
    void whatIsNeededEndsLast() {
        CountDownLatch tooEarly = new CountDownLatch(1);

        chain.backward(part -> {
            if (part.name().equals("gateway")) {
                assertThat(await(tooEarly, 200)).isFalse();
            }
            tooEarly.countDown();
            acted.add(part.name());
        });

        assertThat(acted).containsExactly("gateway", "service", "database");
    }

    @Test
    void independentPartsAreActedOnSideBySide() {
        PartGraph graph = new PartGraph(List.of(FakePart.of("database"), FakePart.of("broker")));
        CountDownLatch both = new CountDownLatch(2);

        graph.forward(part -> {
            both.countDown();
            assertThat(await(both, 60_000)).isTrue();
            acted.add(part.name());
        });

        assertThat(acted).containsExactlyInAnyOrder("database", "broker");
    }

    @Test
    void aFailureKeepsWhatNeedsThePartFromStarting() {
        assertThatThrownBy(() -> chain.forward(part -> failAt("service", part)))
                .isInstanceOf(PartFailedException.class)
                .hasMessage("service failed");

        assertThat(acted).containsExactly("database");
    }

    @Test
    void aFailureKeepsNothingFromEnding() {
        assertThatThrownBy(() -> chain.backward(part -> failAt("service", part)))
                .isInstanceOf(PartFailedException.class)
                .hasMessage("service failed");

        assertThat(acted).containsExactly("gateway", "database");
    }

    @Test
    void aNeedThatIsNotListedBeforeIsRefused() {
        PartGraph graph = new PartGraph(List.of(FakePart.of("service", "database"), FakePart.of("database")));

        assertThatThrownBy(() -> graph.forward(part -> acted.add(part.name())))
                .isInstanceOf(IllegalStateException.class);
    }

    private void failAt(String name, Part part) {
        if (part.name().equals(name)) {
            throw new PartFailedException(name + " failed");
        }
        acted.add(part.name());
    }

    private static boolean await(CountDownLatch latch, long millis) {
        try {
            return latch.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
