package jp.hoshimori.support.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Gives everyone the same clock, so that tests can set it. */
@ApplicationScoped
class TimeProducer {

    private static final Duration POSTGRESQL_RESOLUTION = Duration.ofNanos(1_000);

    /** UTC in microseconds: what is answered now and what is read from the database later are the same instant. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), POSTGRESQL_RESOLUTION);
    }
}
