package jp.hoshimori.diagnosis.bulk.model;

/** What became of a row. */
public enum Outcome {
    /** It is a diagnosis now. */
    ACCEPTED,
    /** The partner's id was accepted before; nothing was stored, and its diagnosis is named. */
    ALREADY_THERE,
    /** It broke a rule, and nothing was stored. */
    REJECTED
}
