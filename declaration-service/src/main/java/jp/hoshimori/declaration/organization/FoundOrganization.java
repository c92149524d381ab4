package jp.hoshimori.declaration.organization;

import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.NameLikeness;
import jp.hoshimori.declaration.organization.model.Organization;

/**
 * An organization as the operator finds it.
 *
 * @param organization what is registered
 * @param mergedInto the organization that it turned out to be; empty for one that stands
 */
record FoundOrganization(Organization organization, Optional<UUID> mergedInto) {

    static FoundOrganization of(OrganizationEntity row) {
        return new FoundOrganization(OrganizationRows.organization(row), Optional.ofNullable(row.mergedInto));
    }

    Place place() {
        return new Place(NameLikeness.key(organization.profile().name().value()), organization.id());
    }

    /**
     * Where an organization stands in the order of names.
     *
     * @param key what its name has in common with other spellings
     * @param id tells apart those of one name
     */
    record Place(String key, UUID id) {

        /** Before every other. */
        static final Place FIRST = new Place("", new UUID(0, 0));
    }
}
