package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Turns rows back into diagnoses. */
@ApplicationScoped
class DiagnosisRows {

    private final Questionnaires questionnaires;
    private final Scorings scorings;

    DiagnosisRows(Questionnaires questionnaires, Scorings scorings) {
        this.questionnaires = questionnaires;
        this.scorings = scorings;
    }

    /** The diagnosis in a row, with the score and the band that were given when it was completed. */
    Diagnosis diagnosis(DiagnosisEntity row) {
        Questionnaire questionnaire = questionnaires
                .find(row.questionnaire)
                .orElseThrow(() -> new IllegalStateException("No edition is named " + row.questionnaire));
        return new Diagnosis(
                row.id,
                Optional.ofNullable(row.organizationId),
                new Profile(
                        Optional.ofNullable(row.industry),
                        Optional.ofNullable(row.employeeBand),
                        Optional.ofNullable(row.prefecture)),
                Answers.of(questionnaire, AnswerCodes.answers(row.answers)),
                score(row, questionnaire),
                row.completedAt,
                row.version);
    }

    private Score score(DiagnosisEntity row, Questionnaire questionnaire) {
        Band band = questionnaire
                .band(row.band)
                .orElseThrow(() -> new IllegalStateException(questionnaire.id() + " has no band " + row.band));
        int[] points = IntStream.range(0, row.partScores.length)
                .map(index -> row.partScores[index])
                .toArray();
        return scorings.of(questionnaire).recorded(points, band);
    }
}
