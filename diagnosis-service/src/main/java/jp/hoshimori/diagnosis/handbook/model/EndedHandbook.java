package jp.hoshimori.diagnosis.handbook.model;

import java.time.Instant;

/**
 * A version that was published once; nothing changes it any more.
 *
 * @param origin where it comes from
 * @param text what it said
 * @param link what opened it, and says now that it has ended
 * @param publishedAt when it was published
 * @param state how it ended
 * @param endedAt when it ended
 * @param version grows with each change
 */
public record EndedHandbook(
        HandbookOrigin origin,
        HandbookText text,
        HandbookLink link,
        Instant publishedAt,
        HandbookState state,
        Instant endedAt,
        long version)
        implements HandbookVersion {

    @Override
    public Instant updatedAt() {
        return endedAt;
    }
}
