package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.support.outbox.Outbox;

/** Makes a completed diagnosis part of the running transaction, and tells others. */
@ApplicationScoped
public class RecordDiagnosis {

    private final Diagnoses diagnoses;
    private final Outbox outbox;

    RecordDiagnosis(Diagnoses diagnoses, Outbox outbox) {
        this.diagnoses = diagnoses;
        this.outbox = outbox;
    }

    /**
     * Stores a new diagnosis and the event that it was completed.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Diagnosis diagnosis) {
        diagnoses.add(diagnosis);
        outbox.append(DiagnosisEvents.completed(diagnosis));
    }
}
