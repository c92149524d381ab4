package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * An organization that is a legal person (法人).
 *
 * @param id the id, which is also the tenant
 * @param number its corporate number
 * @param profile what it says of itself
 * @param registeredAt when it was registered
 * @param version grows with each change
 */
public record Corporation(
        UUID id, CorporateNumber number, OrganizationProfile profile, Instant registeredAt, long version)
        implements Organization {

    public Corporation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(registeredAt, "registeredAt");
    }

    @Override
    public OrganizationKind kind() {
        return OrganizationKind.CORPORATION;
    }

    @Override
    public Optional<CorporateNumber> corporateNumber() {
        return Optional.of(number);
    }

    @Override
    public Organization withProfile(OrganizationProfile changed) {
        return new Corporation(id, number, changed, registeredAt, version);
    }
}
