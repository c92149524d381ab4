package jp.hoshimori.diagnosis.improvement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.Scorings;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Submission;
import jp.hoshimori.diagnosis.diagnosis.model.SubmissionRules;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.diagnosis.improvement.model.WhatIf;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Scores a diagnosis as if some answers were others, and stores nothing. */
@ApplicationScoped
class TryOtherAnswers {

    private final FindDiagnosis findDiagnosis;
    private final Scorings scorings;

    TryOtherAnswers(FindDiagnosis findDiagnosis, Scorings scorings) {
        this.findDiagnosis = findDiagnosis;
        this.scorings = scorings;
    }

    /**
     * What the diagnosis would be worth.
     *
     * @throws ProblemException 404 when there is none or it is someone else's, 400 naming everything that is wrong with the
     *     answers
     */
    WhatIf tryOut(Caller caller, UUID diagnosisId, List<SubmittedAnswer> assumed) {
        Diagnosis diagnosis = findDiagnosis.find(caller, diagnosisId);
        List<FieldError> violations =
                SubmissionRules.violationsOfAnswersToSome(new Submission(diagnosis.questionnaire(), assumed));
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return WhatIf.of(scorings.of(diagnosis.questionnaire()), diagnosis.answers(), byQuestion(assumed));
    }

    private static Map<Integer, Answer> byQuestion(List<SubmittedAnswer> assumed) {
        return assumed.stream()
                .collect(Collectors.toMap(SubmittedAnswer::question, answer -> Answer.valueOf(answer.answer())));
    }
}
