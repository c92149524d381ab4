package jp.hoshimori.diagnosis.comparison;

import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.comparison.model.Respondent;

/**
 * A stored diagnosis that is to be counted.
 *
 * @param writtenIn the transaction that wrote it
 * @param diagnosisId the diagnosis
 * @param respondent what is to be counted; empty when it fits no edition that is known here
 */
record DueDiagnosis(long writtenIn, UUID diagnosisId, Optional<Respondent> respondent) {}
