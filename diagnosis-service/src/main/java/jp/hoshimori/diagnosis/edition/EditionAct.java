package jp.hoshimori.diagnosis.edition;

/** What an operator can do to an edition; the names are stored and never change. */
enum EditionAct {
    LOADED,
    REPLACED,
    SHADOW_SCORED,
    PUBLISHED,
    REMOVED
}
