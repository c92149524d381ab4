package jp.hoshimori.catalog.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.support.inbox.PoisonEventException;

/**
 * Keeps the latest diagnosis of each organization. An anonymous one belongs to nobody and is let go, until an
 * organization claims it.
 */
@ApplicationScoped
class RememberDiagnosis {

    private final OrganizationViews organizations;

    RememberDiagnosis(OrganizationViews organizations) {
        this.organizations = organizations;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(DiagnosisCompleted diagnosis) {
        if (diagnosis.organizationId() != null) {
            organizations.keep(
                    diagnosis.organizationId(),
                    new LastDiagnosis(
                            diagnosis.diagnosisId(),
                            diagnosis.questionnaire(),
                            byQuestion(diagnosis.answers()),
                            diagnosis.completedAt()));
        }
    }

    /** The day on which it was answered, not the one on which it was claimed, decides whether it is the latest. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(DiagnosisClaimed diagnosis) {
        organizations.keep(
                diagnosis.organizationId(),
                new LastDiagnosis(
                        diagnosis.diagnosisId(),
                        diagnosis.questionnaire(),
                        byQuestion(diagnosis.answers()),
                        diagnosis.completedAt()));
    }

    /** An earlier diagnosis does not take its place: recommendations wait for the next one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(DiagnosisErased diagnosis) {
        organizations.forget(diagnosis.organizationId(), diagnosis.diagnosisId());
    }

    private static Map<Integer, String> byQuestion(List<DiagnosisCompleted.Answer> answers) {
        return answers.stream()
                .collect(Collectors.toMap(
                        DiagnosisCompleted.Answer::question,
                        DiagnosisCompleted.Answer::answer,
                        (one, another) -> refuseSecondAnswer()));
    }

    private static String refuseSecondAnswer() {
        throw new PoisonEventException("The event answers a question twice");
    }
}
