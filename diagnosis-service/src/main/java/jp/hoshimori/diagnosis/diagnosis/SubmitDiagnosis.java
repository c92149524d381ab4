package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import jp.hoshimori.diagnosis.diagnosis.model.Score;
import jp.hoshimori.diagnosis.diagnosis.model.Submission;
import jp.hoshimori.diagnosis.diagnosis.model.SubmissionRules;
import jp.hoshimori.diagnosis.diagnosis.model.SubmittedAnswer;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Takes a complete set of answers and makes a diagnosis of it, which is then written in one statement. */
@ApplicationScoped
public class SubmitDiagnosis {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final LocalizedText NO_SUCH_QUESTIONNAIRE = LocalizedText.of(
            "この自社診断には回答できません。回答できるのは {0} です。", "This questionnaire cannot be answered; those that can are {0}.");

    private static final LocalizedText NOT_ANSWERING = LocalizedText.of(
            "診断に回答できるのは、事業者の利用者か、サインインしていない方です。",
            "Only people of an organization, or anyone who is not signed in, can answer the self-diagnosis.");

    private static final Set<String> ANSWERING_ROLES = Set.of("member", "admin");

    private final Questionnaires questionnaires;
    private final Scorings scorings;
    private final Clock clock;

    SubmitDiagnosis(Questionnaires questionnaires, Scorings scorings, Clock clock) {
        this.questionnaires = questionnaires;
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
    public Diagnosis submit(Caller caller, String questionnaireId, List<SubmittedAnswer> answers) {
        Optional<UUID> organizationId = organizationOf(caller);
        Instant now = clock.instant();
        Questionnaire questionnaire = questionnaire(questionnaireId, LocalDate.ofInstant(now, JAPAN));
        Answers accepted =
                SubmissionRules.judge(new Submission(questionnaire, answers)).answersOrThrow(ProblemException::invalid);
        Score score = scorings.of(questionnaire).score(accepted);
        return new Diagnosis(Ids.next(), organizationId, Profile.NONE, accepted, score, now, 0);
    }

    private static Optional<UUID> organizationOf(Caller caller) {
        boolean answersForItsOrganization =
                caller.organizationId().isPresent() && caller.roles().stream().anyMatch(ANSWERING_ROLES::contains);
        if (caller.isAnonymous() || answersForItsOrganization) {
            return caller.organizationId();
        }
        throw new ProblemException(CommonProblems.FORBIDDEN, NOT_ANSWERING);
    }

    private Questionnaire questionnaire(String id, LocalDate today) {
        return questionnaires
                .find(id)
                .filter(questionnaire -> questionnaire.isEffectiveOn(today))
                .orElseThrow(() -> ProblemException.invalid(unknownQuestionnaire(today)));
    }

    private FieldError unknownQuestionnaire(LocalDate today) {
        String known = questionnaires.effectiveOn(today).stream()
                .map(Questionnaire::id)
                .collect(Collectors.joining(", "));
        return new FieldError("/questionnaire", "UNKNOWN_QUESTIONNAIRE", NO_SUCH_QUESTIONNAIRE.format(known));
    }
}
