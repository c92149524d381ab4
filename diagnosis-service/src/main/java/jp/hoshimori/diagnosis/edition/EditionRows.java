package jp.hoshimori.diagnosis.edition;

import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.diagnosis.edition.model.Loading;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Turns loaded editions into rows and back. */
final class EditionRows {

    private EditionRows() {}

    /** A new row for an edition that was just loaded. */
    static QuestionnaireEditionEntity row(LoadedEdition edition) {
        QuestionnaireEditionEntity row = new QuestionnaireEditionEntity();
        row.id = edition.id();
        row.loadedBy = edition.loading().by();
        row.loadedAt = edition.loading().at();
        row.version = edition.loading().version();
        update(row, edition);
        return row;
    }

    /** Makes the row what the edition has become; the version is counted when it is written. */
    static void update(QuestionnaireEditionEntity row, LoadedEdition edition) {
        row.document = EditionDocuments.kept(edition.questionnaire());
        row.state = EditionState.of(edition);
        row.shadowScoring = edition.shadowScoring().map(EditionDocuments::kept).orElse(null);
        row.changedAt = edition.loading().changedAt();
        row.publishedAt = edition instanceof LoadedEdition.Published published ? published.publishedAt() : null;
    }

    /** The edition in a row, in its state. */
    static LoadedEdition edition(QuestionnaireEditionEntity row) {
        Questionnaire questionnaire = EditionDocuments.read(row.document, Questionnaire.class);
        Loading loading = new Loading(row.loadedBy, row.loadedAt, row.changedAt, row.version);
        return switch (row.state) {
            case DRAFT -> new LoadedEdition.Draft(questionnaire, loading);
            case SHADOW -> new LoadedEdition.Shadowed(questionnaire, loading, scoring(row));
            case PUBLISHED -> new LoadedEdition.Published(questionnaire, loading, scoring(row), row.publishedAt);
        };
    }

    private static ShadowScoring scoring(QuestionnaireEditionEntity row) {
        return EditionDocuments.read(row.shadowScoring, ShadowScoring.class);
    }
}
