package jp.hoshimori.declaration.grant;

import java.util.List;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.grant.model.GrantTerms;
import jp.hoshimori.declaration.grant.model.RevokedGrant;
import jp.hoshimori.declaration.grant.model.StandingGrant;

/** Turns access grants into rows and back. */
final class AccessGrantRows {

    private AccessGrantRows() {}

    /** The row of a grant that is given. */
    static AccessGrantEntity row(StandingGrant grant) {
        AccessGrantEntity row = new AccessGrantEntity();
        row.id = grant.id();
        row.organizationId = grant.terms().organizationId();
        row.granteeOrganizationId = grant.terms().granteeOrganizationId();
        row.scopes = grant.terms().scopes().toArray(String[]::new);
        row.grantedAt = grant.grantedAt();
        row.expiresAt = grant.terms().expiresAt();
        row.version = grant.version();
        return row;
    }

    /** The grant in a row. */
    static AccessGrant grant(AccessGrantEntity row) {
        return row.revokedAt == null
                ? new StandingGrant(row.id, terms(row), row.grantedAt, row.version)
                : new RevokedGrant(row.id, terms(row), row.grantedAt, row.revokedAt, row.version);
    }

    private static GrantTerms terms(AccessGrantEntity row) {
        return new GrantTerms(row.organizationId, row.granteeOrganizationId, List.of(row.scopes), row.expiresAt);
    }
}
