package jp.hoshimori.declaration.principles.model;

/** Whether the wording of an edition was compared with its official source. */
public enum Verification {
    /** Seen in the source that is named. */
    VERIFIED,
    /** Taken from elsewhere, or our own words. */
    UNVERIFIED
}
