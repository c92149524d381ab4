package jp.hoshimori.diagnosis.edition;

import jp.hoshimori.diagnosis.edition.model.LoadedEdition;

/** The names of a loaded edition's states, as they are stored and answered. */
enum EditionState {
    /** Loaded; nobody can answer it. */
    DRAFT,
    /** Scored on past answers; nobody can answer it. */
    SHADOW,
    /** Part of the catalogue for good. */
    PUBLISHED;

    static EditionState of(LoadedEdition edition) {
        if (edition instanceof LoadedEdition.Draft) {
            return DRAFT;
        }
        return edition instanceof LoadedEdition.Shadowed ? SHADOW : PUBLISHED;
    }
}
