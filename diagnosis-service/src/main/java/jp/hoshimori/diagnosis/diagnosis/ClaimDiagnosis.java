package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.outbox.Outbox;

/** Makes an anonymous diagnosis the caller's organization's, and tells others. */
@ApplicationScoped
class ClaimDiagnosis {

    private static final LocalizedText NO_ORGANIZATION =
            LocalizedText.of("診断を自分のものにできるのは、事業者の利用者です。", "Only people of an organization can claim a diagnosis.");

    private static final LocalizedText TAKEN =
            LocalizedText.of("別の事業者が先に自分のものにしました。", "Another organization claimed it a moment earlier.");

    private final FindDiagnosis findDiagnosis;
    private final Diagnoses diagnoses;
    private final Outbox outbox;
    private final Clock clock;

    ClaimDiagnosis(FindDiagnosis findDiagnosis, Diagnoses diagnoses, Outbox outbox, Clock clock) {
        this.findDiagnosis = findDiagnosis;
        this.diagnoses = diagnoses;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * The diagnosis, now the organization's; nothing changes when it was that already.
     *
     * @throws ProblemException 404 when there is none or when it is another organization's already, which nobody else is
     *     told; 409 for whoever saw that it was nobody's and lost the race for it; 403 for a caller without an organization
     */
    @Transactional
    Diagnosis claim(Caller caller, UUID id) {
        UUID organizationId = caller.organizationId()
                .orElseThrow(() -> new ProblemException(CommonProblems.FORBIDDEN, NO_ORGANIZATION));
        Diagnosis diagnosis = findDiagnosis.find(caller, id);
        return diagnosis.organizationId().isPresent() ? diagnosis : claimed(diagnosis, organizationId);
    }

    private Diagnosis claimed(Diagnosis diagnosis, UUID organizationId) {
        Instant now = clock.instant();
        if (!diagnoses.claim(diagnosis.id(), organizationId, now)) {
            return takenMeanwhile(diagnosis.id(), organizationId);
        }
        Diagnosis claimed = diagnosis.claimedBy(organizationId);
        outbox.append(DiagnosisEvents.claimed(claimed, now));
        return claimed;
    }

    /** Whoever was faster may have been a colleague, or the same person pressing twice. */
    private Diagnosis takenMeanwhile(UUID id, UUID organizationId) {
        return diagnoses
                .ofIdAfresh(id)
                .filter(diagnosis -> diagnosis
                        .organizationId()
                        .filter(organizationId::equals)
                        .isPresent())
                .orElseThrow(() -> new ProblemException(DiagnosisProblems.ALREADY_CLAIMED, TAKEN));
    }
}
