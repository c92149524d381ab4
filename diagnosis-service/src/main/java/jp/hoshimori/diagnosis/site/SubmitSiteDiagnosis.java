package jp.hoshimori.diagnosis.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Answering;
import jp.hoshimori.diagnosis.diagnosis.RecordDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.Scorings;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Scoring;
import jp.hoshimori.diagnosis.diagnosis.model.SiteSubmission;
import jp.hoshimori.diagnosis.diagnosis.model.Sites;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedSite;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Takes the complete answers of several sites, makes the company's of them, stores the diagnosis, and tells others. */
@ApplicationScoped
class SubmitSiteDiagnosis {

    private final Answering answering;
    private final Scorings scorings;
    private final RecordDiagnosis recordDiagnosis;
    private final Clock clock;

    SubmitSiteDiagnosis(Answering answering, Scorings scorings, RecordDiagnosis recordDiagnosis, Clock clock) {
        this.answering = answering;
        this.scorings = scorings;
        this.recordDiagnosis = recordDiagnosis;
        this.clock = clock;
    }

    /**
     * The diagnosis that the sites' answers make.
     *
     * @param caller whose organization it shall belong to; anonymous for a diagnosis of nobody in particular
     * @throws ProblemException 403 for a caller who answers for no organization, 400 naming everything that is wrong with
     *     the questionnaire, or with the sites
     */
    @Transactional
    Diagnosis submit(
            Caller caller, String questionnaireId, Profile profile, Aggregation method, List<SubmittedSite> sites) {
        Optional<UUID> organizationId = answering.organizationOf(caller);
        Questionnaire questionnaire = answering.questionnaire(questionnaireId);
        SiteSubmission submission = new SiteSubmission(questionnaire, method, sites);
        refuse(submission.violations());
        Diagnosis diagnosis = diagnosis(organizationId, profile, submission);
        recordDiagnosis.record(diagnosis);
        return diagnosis;
    }

    private Diagnosis diagnosis(Optional<UUID> organizationId, Profile profile, SiteSubmission submission) {
        Scoring scoring = scorings.of(submission.questionnaire());
        Sites sites = submission.accepted(scoring);
        Answers together = sites.together();
        return new Diagnosis(
                Ids.next(),
                organizationId,
                profile,
                together,
                scoring.score(together),
                clock.instant(),
                0,
                Optional.of(sites));
    }

    private static void refuse(List<FieldError> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
