package jp.hoshimori.notification.delivery.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after each attempt that did not work.
 *
 * @param pauses the pause after the first attempt, the second, …; after one more attempt than pauses it is over
 */
public record RetrySchedule(List<Duration> pauses) {

    public RetrySchedule {
        pauses = List.copyOf(pauses);
        if (pauses.stream().anyMatch(pause -> pause.isNegative() || pause.isZero())) {
            throw new IllegalArgumentException("Each pause of hoshimori.delivery.retry-pauses is longer than nothing");
        }
    }

    /** The pause after that many attempts, from 1; empty when there is to be no other. */
    public Optional<Duration> pauseAfter(int attempts) {
        return attempts <= pauses.size() ? Optional.of(pauses.get(attempts - 1)) : Optional.empty();
    }
}
