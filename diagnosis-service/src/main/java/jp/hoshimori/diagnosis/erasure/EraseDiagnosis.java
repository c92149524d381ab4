package jp.hoshimori.diagnosis.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.DiagnosisErasure;
import jp.hoshimori.diagnosis.diagnosis.FindDiagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Deletes one diagnosis of the caller's organization, with its sites and the draft that it came from, and has others told. */
@ApplicationScoped
class EraseDiagnosis {

    private final FindDiagnosis findDiagnosis;
    private final DiagnosisErasure diagnoses;

    EraseDiagnosis(FindDiagnosis findDiagnosis, DiagnosisErasure diagnoses) {
        this.findDiagnosis = findDiagnosis;
        this.diagnoses = diagnoses;
    }

    /**
     * Deletes the diagnosis.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 when it is not the organization's, also while it is nobody's; 428 without the header,
     *     412 when it names another version
     */
    @Transactional
    void erase(Caller caller, UUID id, String ifMatch) {
        Diagnosis diagnosis = findDiagnosis.find(caller, id);
        caller.requireOwn(diagnosis.organizationId().orElseThrow(ProblemException::notFound));
        EntityTags.requireMatch(ifMatch, diagnosis.version());
        if (!diagnoses.erase(diagnosis)) {
            throw ProblemException.notFound();
        }
    }
}
