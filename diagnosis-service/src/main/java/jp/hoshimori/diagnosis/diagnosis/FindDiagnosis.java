package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows one diagnosis to those who may see it. */
@ApplicationScoped
public class FindDiagnosis {

    private final Diagnoses diagnoses;
    private final UnclaimedDiagnoses unclaimed;

    FindDiagnosis(Diagnoses diagnoses, UnclaimedDiagnoses unclaimed) {
        this.diagnoses = diagnoses;
        this.unclaimed = unclaimed;
    }

    /**
     * The diagnosis of that id: an anonymous one for whoever knows it, an organization's for that organization.
     *
     * @throws ProblemException 404 when there is none, when nobody claimed it in time, or when it is someone else's
     */
    @Transactional
    public Diagnosis find(Caller caller, UUID id) {
        Diagnosis diagnosis = diagnoses.ofId(id).filter(unclaimed::keeps).orElseThrow(ProblemException::notFound);
        diagnosis.organizationId().ifPresent(caller::requireOwn);
        return diagnosis;
    }
}
