package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.DiagnosisChanges;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Tells what changed since the organization's last diagnosis. */
@ApplicationScoped
class FindChanges {

    private final FindDiagnosis findDiagnosis;
    private final Diagnoses diagnoses;

    FindChanges(FindDiagnosis findDiagnosis, Diagnoses diagnoses) {
        this.findDiagnosis = findDiagnosis;
        this.diagnoses = diagnoses;
    }

    /**
     * What changed up to this diagnosis since the same organization's one before it; empty when there is none before it.
     *
     * @throws ProblemException 404 as {@link FindDiagnosis#find} does
     */
    @Transactional
    Optional<DiagnosisChanges> find(Caller caller, UUID id) {
        Diagnosis now = findDiagnosis.find(caller, id);
        return diagnoses.before(now).map(before -> new DiagnosisChanges(before, now));
    }
}
