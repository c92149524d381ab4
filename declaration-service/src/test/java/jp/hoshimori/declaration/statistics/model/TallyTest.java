package jp.hoshimori.declaration.statistics.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import jp.hoshimori.declaration.declaration.model.Star;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random = new Random(20261123);

    @Test
    void anyOrderAndAnyBatchesComeToTheSameAsCountingAll() {
        for (int round = 0; round < 50; round++) {
            List<RegisterChange> changes = history(60);
            Map<CountKey, Counts> all = counted(changes);

            Collections.shuffle(changes, random);
            Map<CountKey, Counts> inBatches = new HashMap<>();
            for (int from = 0; from < changes.size(); ) {
                int to = Math.min(changes.size(), from + 1 + random.nextInt(9));
                counted(changes.subList(from, to)).forEach((key, counts) -> inBatches.merge(key, counts, Counts::plus));
                from = to;
            }

            assertThat(inBatches).isEqualTo(all);
        }
    }

    @Test
    void whatStandsIsWhatWasNeverEnded() {
        List<RegisterChange> changes = history(200);
        Map<CountKey, Counts> counted = counted(changes);

        long standing =
                counted.values().stream().mapToLong(Counts::standingChange).sum();
        long declared = counted.values().stream().mapToLong(Counts::declared).sum();
        long ended = counted.values().stream().mapToLong(Counts::ended).sum();

        assertThat(declared).isEqualTo(200);
        assertThat(standing).isEqualTo(declared - ended).isPositive();
    }

    @Test
    void aMonthBeginsAtMidnightInJapan() {
        RegisterState state = new RegisterState(Star.ONE_STAR, true, "13", "E", Instant.parse("2026-01-31T15:00:00Z"));

        Map<CountKey, Counts> counted = counted(List.of(new RegisterChange(Optional.empty(), state)));

        assertThat(counted)
                .containsOnly(Map.entry(
                        new CountKey(YearMonth.of(2026, 2), "13", "E", Star.ONE_STAR), new Counts(1, 0, 0, 1)));
    }

    private static Map<CountKey, Counts> counted(List<RegisterChange> changes) {
        Tally tally = new Tally();
        changes.forEach(tally::count);
        return tally.months();
    }

    /** Declarations that are made, step up, move, and sometimes end. */
    private List<RegisterChange> history(int declarations) {
        List<RegisterChange> changes = new ArrayList<>();
        for (int made = 0; made < declarations; made++) {
            RegisterState state = new RegisterState(star(), true, code("13", "27"), code("D", "E"), later(BEGINNING));
            changes.add(new RegisterChange(Optional.empty(), state));
            while (state.standing() && random.nextInt(3) > 0) {
                RegisterState next = next(state);
                changes.add(new RegisterChange(Optional.of(state), next));
                state = next;
            }
        }
        return changes;
    }

    private RegisterState next(RegisterState state) {
        Instant at = later(state.since());
        return switch (random.nextInt(3)) {
            case 0 -> new RegisterState(Star.TWO_STARS, true, state.prefecture(), state.industry(), at);
            case 1 -> new RegisterState(state.star(), true, code("13", "27"), state.industry(), at);
            default -> new RegisterState(state.star(), false, state.prefecture(), state.industry(), at);
        };
    }

    private Star star() {
        return random.nextBoolean() ? Star.ONE_STAR : Star.TWO_STARS;
    }

    private String code(String one, String other) {
        return random.nextBoolean() ? one : other;
    }

    private Instant later(Instant since) {
        return since.plus(Duration.ofHours(random.nextInt(2000)));
    }
}
