package jp.hoshimori.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StatusBoardTest {

    private final HandClock clock = new HandClock();
    private final StatusBoard board = new StatusBoard(clock);

    @Test
    void aWaitingPartShowsNoTime() {
        board.change("kafka", PartState.WAITING);

        clock.advance(Duration.ofSeconds(3));

        assertThat(board.lines()).containsExactly("  kafka                        waiting");
    }

    @Test
    void aStartingPartShowsTheTimeSoFar() {
        board.change("kafka", PartState.STARTING);

        clock.advance(Duration.ofMillis(1_240));

        assertThat(board.lines()).containsExactly("  kafka                        starting    1.2 s");
    }

    @Test
    void aHealthyPartShowsTheTimeItTook() {
        board.change("kafka", PartState.STARTING);
        clock.advance(Duration.ofMillis(2_800));
        board.change("kafka", PartState.HEALTHY);

        clock.advance(Duration.ofSeconds(60));

        assertThat(board.lines()).containsExactly("  kafka                        healthy     2.8 s");
    }

    @Test
    void partsStayInTheOrderInWhichTheyWereFirstNamed() {
        board.change("postgresql", PartState.WAITING);
        board.change("kafka", PartState.WAITING);

        board.change("postgresql", PartState.STARTING);

        assertThat(board.lines())
                .extracting(line -> line.substring(2, line.indexOf(' ', 2)))
                .containsExactly("postgresql", "kafka");
    }

    private static final class HandClock extends Clock {

        private Instant now = Instant.parse("2026-04-01T00:00:00Z");

        void advance(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
