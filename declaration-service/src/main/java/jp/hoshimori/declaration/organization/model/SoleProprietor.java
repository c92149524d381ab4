package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An organization that is a person in business (個人事業主).
 *
 * @param id the id, which is also the tenant
 * @param profile what the proprietor says of the business
 * @param registeredAt when it was registered
 * @param version grows with each change
 */
public record SoleProprietor(UUID id, OrganizationProfile profile, Instant registeredAt, long version)
        implements Organization {

    public SoleProprietor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(registeredAt, "registeredAt");
    }

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.SOLE_PROPRIETOR;
    }

    @Override
    public Optional<CorporateNumber> corporateNumber() {
        return Optional.empty();
    }

    @Override
    public Organization withProfile(OrganizationProfile changed) {
        return new SoleProprietor(id, changed, registeredAt, version);
    }
}
