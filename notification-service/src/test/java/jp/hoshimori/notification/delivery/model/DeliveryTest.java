package jp.hoshimori.notification.delivery.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final RetrySchedule schedule = new RetrySchedule(List.of(Duration.ofSeconds(10), Duration.ofMinutes(1)));

    @Test
    void aReleasedDeliveryIsDueAtOnce() {
        Delivery.Pending released = new Delivery.WaitingForAddress(ID).release(NOW);

        assertThat(released).isEqualTo(new Delivery.Pending(ID, 0, NOW));
    }

    @Test
    void anAttemptThatHasBegunIsNotDueForOthersUntilItsLeaseEnds() {
        Delivery.Pending begun = new Delivery.Pending(ID, 0, NOW).begin(NOW, LEASE);

        assertThat(begun).isEqualTo(new Delivery.Pending(ID, 1, NOW.plus(LEASE)));
    }

    @Test
    void aFailedAttemptIsRepeatedAfterThePauseOfTheSchedule() {
        Delivery afterFirst = attempted(1).failed(FailureReason.UNREACHABLE, schedule, NOW);
        Delivery afterSecond = attempted(2).failed(FailureReason.UNREACHABLE, schedule, NOW);

        assertThat(afterFirst).isEqualTo(new Delivery.Pending(ID, 1, NOW.plusSeconds(10)));
        assertThat(afterSecond).isEqualTo(new Delivery.Pending(ID, 2, NOW.plusSeconds(60)));
    }

    @Test
    void whenTheScheduleHasNoPauseLeftTheDeliveryIsGivenUp() {
        Delivery afterThird = attempted(3).failed(FailureReason.REFUSED, schedule, NOW);

        assertThat(afterThird).isEqualTo(new Delivery.Failed(ID, 3, NOW, FailureReason.REFUSED));
    }

    @Test
    void aTakenMailIsOver() {
        Delivery.Sent sent = attempted(2).sent(NOW);

        assertThat(sent).isEqualTo(new Delivery.Sent(ID, 2, NOW));
    }

    @Test
    void aPauseOfNoLengthIsRefused() {
        assertThatThrownBy(() -> new RetrySchedule(List.of(Duration.ZERO)))
                .hasMessageContaining("hoshimori.delivery.retry-pauses");
    }

    private static Delivery.Pending attempted(int attempts) {
        return new Delivery.Pending(ID, attempts, NOW.plus(LEASE));
    }
}
