package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.SiteName;
import jp.hoshimori.diagnosis.diagnosis.model.Sites;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;

/** Turns rows back into diagnoses. */
@ApplicationScoped
class DiagnosisRows {

    private final Questionnaires questionnaires;
    private final Scorings scorings;
    private final DiagnosisSites sites;

    DiagnosisRows(Questionnaires questionnaires, Scorings scorings, DiagnosisSites sites) {
        this.questionnaires = questionnaires;
        this.scorings = scorings;
        this.sites = sites;
    }

    /** The diagnosis in a row, with the score and the band that were given when it was completed. */
    Diagnosis diagnosis(DiagnosisEntity row) {
        return diagnoses(List.of(row)).get(0);
    }

    /** The diagnoses in rows; the sites of all of them are read at once. */
    List<Diagnosis> diagnoses(List<DiagnosisEntity> rows) {
        Map<UUID, List<DiagnosisSiteEntity>> ofSites =
                sites.of(rows.stream().filter(row -> row.aggregation != null).map(row -> row.id));
        return rows.stream()
                .map(row -> diagnosis(row, ofSites.getOrDefault(row.id, List.of())))
                .toList();
    }

    private Diagnosis diagnosis(DiagnosisEntity row, List<DiagnosisSiteEntity> ofSites) {
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
                row.version,
                Optional.ofNullable(row.aggregation).map(method -> sites(method, ofSites, questionnaire)));
    }

    private static Sites sites(String method, List<DiagnosisSiteEntity> rows, Questionnaire questionnaire) {
        return new Sites(
                Aggregation.valueOf(method),
                rows.stream()
                        .map(row -> new Site(
                                new SiteName(row.name),
                                Answers.of(questionnaire, AnswerCodes.answers(row.answers)),
                                row.score))
                        .toList());
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
