package jp.hoshimori.diagnosis.handbook.model;

import java.time.Instant;

/**
 * A version that is being written: it can be edited and published.
 *
 * @param origin where it comes from
 * @param text what it says so far
 * @param updatedAt when it was last edited, or generated
 * @param version grows with each change
 */
public record HandbookDraft(HandbookOrigin origin, HandbookText text, Instant updatedAt, long version)
        implements HandbookVersion {

    @Override
    public HandbookState state() {
        return HandbookState.DRAFT;
    }

    /** The draft with another text. */
    public HandbookDraft edited(Handbook handbook, Instant now) {
        return new HandbookDraft(origin, text.edited(handbook), now, version);
    }

    /** The version as employees get it, behind a link. */
    public PublishedHandbook published(HandbookLink link, Instant now) {
        return new PublishedHandbook(origin, text, link, now, version);
    }
}
