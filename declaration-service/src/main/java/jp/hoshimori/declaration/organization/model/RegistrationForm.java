package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A registration as it was filled in, checked by nothing yet; any member may be {@code null} but the profile.
 *
 * @param kind the name of an {@link OrganizationKind}
 * @param corporateNumber thirteen digits for a corporation, nothing for a sole proprietor
 * @param profile what the organization says of itself
 */
public record RegistrationForm(String kind, String corporateNumber, ProfileForm profile) {

    /**
     * The organization this form registers.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link RegistrationRules} before
     */
    public Organization register(UUID id, Instant at) {
        return switch (OrganizationKind.valueOf(kind)) {
            case CORPORATION -> new Corporation(id, new CorporateNumber(corporateNumber), profile.profile(), at, 0);
            case SOLE_PROPRIETOR -> new SoleProprietor(id, profile.profile(), at, 0);
        };
    }
}
