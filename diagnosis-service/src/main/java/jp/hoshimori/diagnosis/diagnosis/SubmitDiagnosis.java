package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Submission;
import jp.hoshimori.diagnosis.diagnosis.model.SubmissionRules;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Takes a complete set of answers and makes a diagnosis of it, which is then written in one statement. */
@ApplicationScoped
public class SubmitDiagnosis {

    private final Answering answering;
    private final Scorings scorings;
    private final Clock clock;

    SubmitDiagnosis(Answering answering, Scorings scorings, Clock clock) {
        this.answering = answering;
        this.scorings = scorings;
        this.clock = clock;
    }

    /**
     * The diagnosis that the answers make, not stored yet.
     *
     * @param caller whose organization it shall belong to; anonymous for a diagnosis of nobody in particular
     * @throws ProblemException 403 for a caller who answers for no organization, 400 naming everything that is wrong with
     *     the questionnaire or the answers
     */
    public Diagnosis submit(Caller caller, String questionnaireId, Profile profile, List<SubmittedAnswer> answers) {
        Optional<UUID> organizationId = answering.organizationOf(caller);
        Questionnaire questionnaire = answering.questionnaire(questionnaireId);
        Answers accepted =
                SubmissionRules.judge(new Submission(questionnaire, answers)).answersOrThrow(ProblemException::invalid);
        Score score = scorings.of(questionnaire).score(accepted);
        return new Diagnosis(Ids.next(), organizationId, profile, accepted, score, clock.instant(), 0);
    }
}
