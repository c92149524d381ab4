package jp.hoshimori.declaration.grant.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import jp.hoshimori.support.reference.CodeList;

/**
 * What may be granted at all.
 *
 * @param longestTerm how long a grant may hold, counted on the calendar of Japan
 * @param scopes what one organization may let another one do
 */
public record GrantPolicy(Period longestTerm, CodeList scopes) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    public GrantPolicy {
        if (longestTerm.isNegative() || longestTerm.isZero()) {
            throw new IllegalArgumentException("a grant holds for some time: " + longestTerm);
        }
    }

    /** The latest moment at which a grant given now may end. */
    Instant latestEnd(Instant now) {
        return now.atZone(JAPAN).plus(longestTerm).toInstant();
    }
}
