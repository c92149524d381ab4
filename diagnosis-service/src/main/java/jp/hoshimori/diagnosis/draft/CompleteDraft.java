package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.Answering;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.RecordDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.Scorings;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.draft.model.OpenDraft;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Makes a draft whose questions are all answered a diagnosis, once however often it is asked for, and tells others. */
@ApplicationScoped
class CompleteDraft {

    private static final LocalizedText ANSWER_THEM =
            LocalizedText.of("errors の各設問に回答してから完了してください。", "Answer the questions in errors, then complete it.");

    private final Answering answering;
    private final FindDraft findDraft;
    private final Drafts drafts;
    private final FindDiagnosis findDiagnosis;
    private final RecordDiagnosis recordDiagnosis;
    private final Scorings scorings;
    private final Clock clock;

    CompleteDraft(
            Answering answering,
            FindDraft findDraft,
            Drafts drafts,
            FindDiagnosis findDiagnosis,
            RecordDiagnosis recordDiagnosis,
            Scorings scorings,
            Clock clock) {
        this.answering = answering;
        this.findDraft = findDraft;
        this.drafts = drafts;
        this.findDiagnosis = findDiagnosis;
        this.recordDiagnosis = recordDiagnosis;
        this.scorings = scorings;
        this.clock = clock;
    }

    /**
     * The diagnosis that the draft becomes, or became already.
     *
     * @throws ProblemException 409 naming every answer that is missing, 404 when the draft is not the caller's, 403 for a
     *     caller who answers for no organization
     */
    @Transactional
    Diagnosis complete(Caller caller, UUID id) {
        answering.organizationOf(caller);
        // Locked, so that of two completions at once the second one finds what the first has made.
        return findDraft
                .lock(caller, id)
                .either(this::complete, finished -> findDiagnosis.find(caller, finished.diagnosisId()));
    }

    private Diagnosis complete(OpenDraft draft) {
        refuseWhile(draft.missing());
        Instant now = clock.instant();
        Diagnosis diagnosis = draft.diagnosis(Ids.next(), scorings.of(draft.questionnaire()), now);
        recordDiagnosis.record(diagnosis);
        drafts.finish(draft.id(), diagnosis.id(), now);
        return diagnosis;
    }

    private static void refuseWhile(List<FieldError> missing) {
        if (!missing.isEmpty()) {
            throw new ProblemException(DraftProblems.INCOMPLETE, ANSWER_THEM, missing);
        }
    }
}
