package jp.hoshimori.declaration.declaration.model;

import java.util.List;

/**
 * A declaration as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param star the name of a {@link Star}
 * @param principlesEdition the edition to pledge
 * @param pledged whether the pledge (誓約) was given
 * @param purposes what the organization declares for
 * @param publicity the name of a {@link Publicity}
 * @param diagnosisId the diagnosis that two stars shall rest on; {@code null} to take the newest
 */
public record DeclarationForm(
        String star,
        String principlesEdition,
        Boolean pledged,
        List<String> purposes,
        String publicity,
        String diagnosisId) {

    public DeclarationForm {
        purposes = purposes == null ? List.of() : purposes.stream().toList();
    }

    /**
     * What this form declares.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link DeclarationRules} before
     */
    public Pledge pledge() {
        return new Pledge(Star.valueOf(star), principlesEdition, purposes, Publicity.valueOf(publicity));
    }
}
