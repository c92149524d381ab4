package jp.hoshimori.diagnosis.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.diagnosis.advice.AdviceCatalogue;
import jp.hoshimori.diagnosis.advice.model.AdviceEdition;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.Scorings;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.improvement.model.ImprovementPath;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Finds the least work that takes a diagnosis to a total. */
@ApplicationScoped
class FindPath {

    private static final LocalizedText OUT_OF_RANGE =
            LocalizedText.of("目標の点数は {0} から {1} の間で指定してください。", "The target is a total from {0} to {1}.");

    private final FindDiagnosis findDiagnosis;
    private final AdviceEdition advice;
    private final Scorings scorings;

    FindPath(FindDiagnosis findDiagnosis, AdviceCatalogue catalogue, Scorings scorings) {
        this.findDiagnosis = findDiagnosis;
        advice = catalogue.edition();
        this.scorings = scorings;
    }

    /**
     * The cheapest path from the diagnosis to the total.
     *
     * @throws ProblemException 404 when there is none or it is someone else's, 400 when its edition has no such total
     */
    ImprovementPath find(Caller caller, UUID diagnosisId, int target) {
        Diagnosis diagnosis = findDiagnosis.find(caller, diagnosisId);
        Questionnaire questionnaire = diagnosis.questionnaire();
        if (target < questionnaire.minimum() || target > questionnaire.maximum()) {
            throw ProblemException.invalid(new FieldError(
                    "?target", "OUT_OF_RANGE", OUT_OF_RANGE.format(questionnaire.minimum(), questionnaire.maximum())));
        }
        return ImprovementPath.to(target, diagnosis, scorings.of(questionnaire), advice);
    }
}
