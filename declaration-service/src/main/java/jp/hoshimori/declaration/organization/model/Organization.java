package jp.hoshimori.declaration.organization.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A registered organization (事業者). */
public sealed interface Organization permits Corporation, SoleProprietor {

    /** The id, which is also the tenant named in its members' tokens. */
    UUID id();

    /** What the organization says of itself. */
    OrganizationProfile profile();

    /** When it was registered. */
    Instant registeredAt();

    /** Grows with each change. */
    long version();

    /** Which kind of organization this is. */
    OrganizationKind kind();

    /** The corporate number; empty for whoever has none. */
    Optional<CorporateNumber> corporateNumber();

    /** The same organization with another profile. */
    Organization withProfile(OrganizationProfile changed);
}
