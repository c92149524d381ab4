package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.questionnaire.Questionnaires;
import jp.hoshimori.diagnosis.questionnaire.model.Questionnaire;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Who may answer a self-diagnosis, and which editions can be answered today. */
@ApplicationScoped
public class Answering {

    /** Editions take effect at midnight in Japan. */
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final LocalizedText NO_SUCH_QUESTIONNAIRE = LocalizedText.of(
            "この自社診断には回答できません。回答できるのは {0} です。", "This questionnaire cannot be answered; those that can are {0}.");

    private static final LocalizedText NOT_ANSWERING = LocalizedText.of(
            "診断に回答できるのは、事業者の利用者か、サインインしていない方です。",
            "Only people of an organization, or anyone who is not signed in, can answer the self-diagnosis.");

    private static final Set<String> ROLES = Set.of("member", "admin");

    private final Questionnaires questionnaires;
    private final Clock clock;

    Answering(Questionnaires questionnaires, Clock clock) {
        this.questionnaires = questionnaires;
        this.clock = clock;
    }

    /**
     * The organization that the caller answers for; empty for someone who is not signed in.
     *
     * @throws ProblemException 403 for a caller who answers for no organization
     */
    public Optional<UUID> organizationOf(Caller caller) {
        boolean answersForItsOrganization =
                caller.organizationId().isPresent() && caller.roles().stream().anyMatch(ROLES::contains);
        if (caller.isAnonymous() || answersForItsOrganization) {
            return caller.organizationId();
        }
        throw new ProblemException(CommonProblems.FORBIDDEN, NOT_ANSWERING);
    }

    /**
     * The edition of that id, which a body named in {@code questionnaire}.
     *
     * @throws ProblemException 400 when it cannot be answered today, naming those that can
     */
    public Questionnaire questionnaire(String id) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return questionnaires
                .find(id)
                .filter(questionnaire -> questionnaire.isEffectiveOn(today))
                .orElseThrow(() -> ProblemException.invalid(unknown(today)));
    }

    private FieldError unknown(LocalDate today) {
        String known = questionnaires.effectiveOn(today).stream()
                .map(Questionnaire::id)
                .collect(Collectors.joining(", "));
        return new FieldError("/questionnaire", "UNKNOWN_QUESTIONNAIRE", NO_SUCH_QUESTIONNAIRE.format(known));
    }
}
