package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.support.tenant.SystemAccess;

/**
 * Finds whom somebody means who knows a number: for acts that are addressed to another organization. Says nothing of it
 * but its id, which others may know.
 */
@ApplicationScoped
public class OrganizationsByNumber {

    private final NumberedOrganizations organizations;

    OrganizationsByNumber(NumberedOrganizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization registered under that corporate number, as it may have been typed, or the one that it was merged into;
     * empty when there is none.
     */
    public Optional<UUID> ofCorporateNumber(String written) {
        return SystemAccess.call(() -> organizations.ofCorporateNumber(written));
    }

    /** The organization of that id, or the one that it was merged into; the id itself when none is registered under it. */
    public UUID goingOn(UUID id) {
        return SystemAccess.call(() -> organizations.ofId(id)).orElse(id);
    }

    /** The organization that declared under that number; empty when the number was never issued. */
    public Optional<UUID> ofDeclarationNumber(String number) {
        return SystemAccess.call(() -> organizations.ofDeclarationNumber(number));
    }
}
