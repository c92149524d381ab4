package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows grants to the two organizations that they are between. */
@ApplicationScoped
class FindAccessGrants {

    private final AccessGrants grants;
    private final Cursors cursors;

    FindAccessGrants(AccessGrants grants, Cursors cursors) {
        this.grants = grants;
        this.cursors = cursors;
    }

    /**
     * A grant that the organization gave.
     *
     * @throws ProblemException 404 for another organization, and for what this one has not given
     */
    @Transactional
    AccessGrant find(Caller caller, UUID organizationId, UUID grantId) {
        caller.requireOwn(organizationId);
        return grants.given(organizationId, grantId).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of what the organization gave, newest first; ids grow with time, so they are the order and the cursor.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<AccessGrant> given(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        return cursors.pageById(
                limit,
                cursor,
                "access-grants?organization=" + organizationId,
                (after, most) -> grants.givenBy(organizationId, after, most),
                AccessGrant::id);
    }

    /**
     * A piece of what the caller's organization was given, newest first.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<AccessGrant> received(Caller caller, int limit, String cursor) {
        UUID organizationId = OwnOrganization.of(caller);
        return cursors.pageById(
                limit,
                cursor,
                "received-access-grants?organization=" + organizationId,
                (after, most) -> grants.receivedBy(organizationId, after, most),
                AccessGrant::id);
    }
}
