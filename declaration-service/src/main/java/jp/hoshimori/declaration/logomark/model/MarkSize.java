package jp.hoshimori.declaration.logomark.model;

/** The sizes in which a mark is given. */
public enum MarkSize {
    /** For business cards and envelopes. */
    SMALL,
    /** For posters and web sites. */
    LARGE
}
