package jp.hoshimori.diagnosis.handbook.model;

import java.time.Instant;

/**
 * A version that employees read and acknowledge: its text stays as it is.
 *
 * @param origin where it comes from
 * @param text what it says
 * @param link what opens it
 * @param publishedAt when it was published
 * @param version grows with each change
 */
public record PublishedHandbook(
        HandbookOrigin origin, HandbookText text, HandbookLink link, Instant publishedAt, long version)
        implements HandbookVersion {

    @Override
    public Instant updatedAt() {
        return publishedAt;
    }

    @Override
    public HandbookState state() {
        return HandbookState.PUBLISHED;
    }

    /** The version once another one was published in its place. */
    public EndedHandbook superseded(Instant now) {
        return ended(HandbookState.SUPERSEDED, now);
    }

    /** The version once it was taken back. */
    public EndedHandbook withdrawn(Instant now) {
        return ended(HandbookState.WITHDRAWN, now);
    }

    private EndedHandbook ended(HandbookState state, Instant now) {
        return new EndedHandbook(origin, text, link, publishedAt, state, now, version);
    }
}
