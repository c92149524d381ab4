package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisSubmissionRequest;
import jp.hoshimori.diagnosis.diagnosis.Profiles;
import jp.hoshimori.diagnosis.diagnosis.RecordDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.SubmitDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.Sheet;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Makes a participant's answers a diagnosis of their own and counts them in the session, both or neither. */
@ApplicationScoped
class JoinGroupSession {

    private static final LocalizedText ANOTHER_QUESTIONNAIRE =
            LocalizedText.of("このグループ診断で回答するのは {0} です。", "The questionnaire of this group session is {0}.");

    private static final LocalizedText FULL = LocalizedText.of(
            "このグループ診断は定員に達しました。主催者にお知らせください。", "This group session is full. Please tell its organizer.");

    private final SubmitDiagnosis submitDiagnosis;
    private final Profiles profiles;
    private final RecordDiagnosis recordDiagnosis;
    private final GroupSessions sessions;
    private final Sheets sheets;
    private final GroupSessionConfig config;
    private final Clock clock;

    JoinGroupSession(
            SubmitDiagnosis submitDiagnosis,
            Profiles profiles,
            RecordDiagnosis recordDiagnosis,
            GroupSessions sessions,
            Sheets sheets,
            GroupSessionConfig config,
            Clock clock) {
        this.submitDiagnosis = submitDiagnosis;
        this.profiles = profiles;
        this.recordDiagnosis = recordDiagnosis;
        this.sessions = sessions;
        this.sheets = sheets;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The participant's diagnosis, which is nobody's in particular: signed in or not, whoever takes part may claim it
     * later.
     *
     * @throws ProblemException 400 naming everything that is wrong with the answers, 404 when the session has closed
     *     meanwhile, 409 when it is full
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Diagnosis join(GroupSession session, DiagnosisSubmissionRequest submission) {
        requireQuestionnaireOf(session, submission.questionnaire());
        Diagnosis diagnosis = submitDiagnosis.submit(
                Caller.ANONYMOUS,
                submission.questionnaire(),
                profiles.checked(submission.profile()),
                submission.submitted());
        recordDiagnosis.record(diagnosis);
        // Last, since whoever joins next waits for this row.
        count(session.id(), diagnosis);
        return diagnosis;
    }

    private static void requireQuestionnaireOf(GroupSession session, String questionnaire) {
        if (!session.questionnaire().equals(questionnaire)) {
            throw ProblemException.invalid(new FieldError(
                    "/questionnaire", "ANOTHER_QUESTIONNAIRE", ANOTHER_QUESTIONNAIRE.format(session.questionnaire())));
        }
    }

    private void count(UUID sessionId, Diagnosis diagnosis) {
        Instant now = clock.instant();
        int number = sessions.countParticipant(sessionId, now, config.mostParticipants())
                .orElseThrow(() -> refusal(sessionId, now));
        sheets.add(
                sessionId,
                number,
                new Sheet(
                        diagnosis.answers(),
                        diagnosis.score().total(),
                        diagnosis.score().band().code()));
    }

    private ProblemException refusal(UUID sessionId, Instant now) {
        boolean open = sessions.ofId(sessionId)
                .filter(session -> session.isOpenAt(now))
                .isPresent();
        return open
                ? new ProblemException(CommonProblems.CONFLICT, FULL)
                : new ProblemException(CommonProblems.NOT_FOUND, TriedCode.OPENS_NOTHING);
    }
}
