package jp.hoshimori.diagnosis.questionnaire.model;

/** Whether a text was compared with its official source. */
public enum Verification {
    /** Seen in the source that is named. */
    VERIFIED,
    /** Taken from elsewhere, or our own words. */
    UNVERIFIED
}
