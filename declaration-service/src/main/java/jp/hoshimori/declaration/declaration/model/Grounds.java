package jp.hoshimori.declaration.declaration.model;

import java.util.Objects;
import java.util.UUID;

/**
 * What two stars rest on: the organization knows its state, and has published its basic policy.
 *
 * @param diagnosisId the completed diagnosis
 * @param policyUrl where anyone reads the policy
 */
public record Grounds(UUID diagnosisId, String policyUrl) {

    public Grounds {
        Objects.requireNonNull(diagnosisId, "diagnosisId");
        Objects.requireNonNull(policyUrl, "policyUrl");
    }
}
