package jp.hoshimori.declaration.disclosure.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;

/**
 * What may be disclosed at all.
 *
 * @param longestTerm how long a disclosure may hold, counted on the calendar of Japan
 */
public record DisclosurePolicy(Period longestTerm) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public DisclosurePolicy {
        if (longestTerm.isNegative() || longestTerm.isZero()) {
            throw new IllegalArgumentException("a disclosure holds for some time: " + longestTerm);
        }
    }

    /** The latest moment at which a disclosure given now may end. */
    Instant latestEnd(Instant now) {
        return now.atZone(JAPAN).plus(longestTerm).toInstant();
    }
}
