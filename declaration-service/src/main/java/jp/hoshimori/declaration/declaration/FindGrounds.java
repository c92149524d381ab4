package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.GroundsFound;
import jp.hoshimori.declaration.diagnosis.CompletedDiagnoses;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.declaration.policy.PublishedPolicies;

/** Looks for what two stars of an organization can rest on. */
@ApplicationScoped
class FindGrounds {

    private final CompletedDiagnoses diagnoses;
    private final PublishedPolicies policies;

    FindGrounds(CompletedDiagnoses diagnoses, PublishedPolicies policies) {
        this.diagnoses = diagnoses;
        this.policies = policies;
    }

    /**
     * What there is.
     *
     * @param diagnosisId the diagnosis that was asked for, as it was written; null to take the newest
     */
    GroundsFound of(UUID organizationId, String diagnosisId) {
        Optional<CompletedDiagnosis> diagnosis = diagnosisId == null
                ? diagnoses.newestOf(organizationId)
                : id(diagnosisId).flatMap(id -> diagnoses.of(organizationId, id));
        return new GroundsFound(Optional.ofNullable(diagnosisId), diagnosis, policies.of(organizationId));
    }

    private static Optional<UUID> id(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException notOneOfOurs) {
            return Optional.empty();
        }
    }
}
