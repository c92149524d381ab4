package jp.hoshimori.diagnosis.handbook.model;

/** How far a version of a handbook has come. */
public enum HandbookState {
    /** It is written; nobody but the organization's own people see it. */
    DRAFT,
    /** Employees read and acknowledge it behind its link. */
    PUBLISHED,
    /** A later version was published in its place. */
    SUPERSEDED,
    /** It was taken back. */
    WITHDRAWN
}
