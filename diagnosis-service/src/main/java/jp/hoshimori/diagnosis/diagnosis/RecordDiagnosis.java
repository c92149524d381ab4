package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.outbox.Outbox;

/** Makes a completed diagnosis part of the running transaction, and tells others. */
@ApplicationScoped
public class RecordDiagnosis {

    private final Diagnoses diagnoses;
    private final DiagnosisSites sites;
    private final Outbox outbox;

    RecordDiagnosis(Diagnoses diagnoses, DiagnosisSites sites, Outbox outbox) {
        this.diagnoses = diagnoses;
        this.sites = sites;
        this.outbox = outbox;
    }

    /**
     * Stores a new diagnosis with its sites, and the event that it was completed.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Diagnosis diagnosis) {
        diagnoses.add(diagnosis);
        sites.add(diagnosis);
        outbox.append(DiagnosisEvents.completed(diagnosis));
    }
}
