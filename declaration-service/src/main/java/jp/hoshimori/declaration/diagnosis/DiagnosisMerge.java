package jp.hoshimori.declaration.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.MergeFollower;

/** Lets what is known of diagnoses go with their organization when the operator merges it into another one. */
@ApplicationScoped
class DiagnosisMerge implements MergeFollower {

    private final CompletedDiagnoses diagnoses;

    DiagnosisMerge(CompletedDiagnoses diagnoses) {
        this.diagnoses = diagnoses;
    }

    @Override
    public void merge(UUID from, UUID into) {
        diagnoses.move(from, into);
    }
}
