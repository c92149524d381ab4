package jp.hoshimori.diagnosis.bulk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.bulk.model.Outcome;
import jp.hoshimori.diagnosis.bulk.model.RowError;

/**
 * What became of a row.
 *
 * @param line where the row stands in the upload, from 1
 * @param externalId the partner's id; empty when what was sent is none
 * @param diagnosisId the diagnosis of that id; empty when the row was rejected
 * @param errors everything that is wrong with a rejected row
 */
record RowResult(
        int line, Outcome outcome, Optional<String> externalId, Optional<UUID> diagnosisId, List<RowError> errors) {

    RowResult {
        errors = List.copyOf(errors);
    }

    static RowResult accepted(int line, String externalId, UUID diagnosisId) {
        return new RowResult(line, Outcome.ACCEPTED, Optional.of(externalId), Optional.of(diagnosisId), List.of());
    }

    static RowResult alreadyThere(int line, String externalId, UUID diagnosisId) {
        return new RowResult(line, Outcome.ALREADY_THERE, Optional.of(externalId), Optional.of(diagnosisId), List.of());
    }

    static RowResult rejected(int line, Optional<String> externalId, List<RowError> errors) {
        return new RowResult(line, Outcome.REJECTED, externalId, Optional.empty(), errors);
    }
}
