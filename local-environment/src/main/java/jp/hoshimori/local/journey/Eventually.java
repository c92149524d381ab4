package jp.hoshimori.local.journey;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits for what events bring about a moment later. */
final class Eventually {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private Eventually() {}

    /** Looks for something that may not be there yet. */
    @FunctionalInterface
    interface Look<T> {

        Optional<T> look() throws Exception;
    }

    /**
     * What was looked for, as soon as it is there.
     *
     * @throws JourneyFailedException when it is not there in time, naming it
     */
    static <T> T see(String what, Duration patience, Look<T> look) throws Exception {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            Optional<T> seen = look.look();
            if (seen.isPresent()) {
                return seen.get();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(BETWEEN_LOOKS.toMillis()));
        }
        throw new JourneyFailedException(what + " did not come within " + patience.toSeconds() + " seconds.");
    }
}
