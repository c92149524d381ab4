package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A registration as it was filled in, checked by nothing yet; any member may be {@code null}.
 *
 * @param kind the name of an {@link OrganizationKind}
 * @param corporateNumber thirteen digits for a corporation, nothing for a sole proprietor
 * @param name the name the organization goes by
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param employeeBand how many people work there
 */
public record RegistrationForm(
        String kind, String corporateNumber, String name, String prefecture, String industry, String employeeBand) {

    /**
     * The organization this form registers.
     *
     * @throws IllegalArgumentException when the form breaks a rule; check with {@link RegistrationRules} before
     */
    public Organization register(UUID id, Instant at) {
        OrganizationProfile profile = new OrganizationProfile(
                new OrganizationName(name), Optional.empty(), prefecture, industry, employeeBand);
        return switch (OrganizationKind.valueOf(kind)) {
            case CORPORATION -> new Corporation(id, new CorporateNumber(corporateNumber), profile, at, 0);
            case SOLE_PROPRIETOR -> new SoleProprietor(id, profile, at, 0);
        };
    }
}
