package jp.hoshimori.diagnosis.handbook.model;

import java.time.Instant;

/** A version of an organization's handbook. What can be done with it depends on which kind it is. */
public sealed interface HandbookVersion permits HandbookDraft, PublishedHandbook, EndedHandbook {

    /** Where it comes from. */
    HandbookOrigin origin();

    /** What it says. */
    HandbookText text();

    /** When it last changed. */
    Instant updatedAt();

    /** How far it has come. */
    HandbookState state();

    /** Grows with each change. */
    long version();
}
