package jp.hoshimori.declaration.statistics.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Changes of the register, counted. What a change counts for depends on nothing but itself, so that any order, and any
 * division into tallies that are added up, comes to the same.
 */
public final class Tally {

    /** Months and days are those of Japan. */
    public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Map<CountKey, Counts> months = new HashMap<>();
    private final Map<DayKey, Long> days = new HashMap<>();

    /** Counts a change. */
    public void count(RegisterChange change) {
        RegisterState after = change.after();
        LocalDate day = LocalDate.ofInstant(after.since(), JAPAN);
        if (change.stoodBefore()) {
            add(day, change.before().orElseThrow(), new Counts(0, 0, 0, -1));
        }
        if (after.standing()) {
            add(day, after, new Counts(0, 0, 0, 1));
        }
        add(day, after, new Counts(one(change.declares()), one(change.upgrades()), one(change.ends()), 0));
    }

    /** What happened in each month, where and to which star. */
    public Map<CountKey, Counts> months() {
        return Collections.unmodifiableMap(months);
    }

    /** By how many the declarations of each star that stand grew on each day. */
    public Map<DayKey, Long> days() {
        return Collections.unmodifiableMap(days);
    }

    private void add(LocalDate day, RegisterState state, Counts counts) {
        CountKey key = new CountKey(YearMonth.from(day), state.prefecture(), state.industry(), state.star());
        months.merge(key, counts, Counts::plus);
        days.merge(new DayKey(day, state.star()), counts.standingChange(), Long::sum);
    }

    private static long one(boolean happened) {
        return happened ? 1 : 0;
    }
}
