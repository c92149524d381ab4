package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization what was done with a grant that it gave. */
@ApplicationScoped
class FindGrantUses {

    private final AccessGrants grants;
    private final GrantUses uses;
    private final Cursors cursors;

    FindGrantUses(AccessGrants grants, GrantUses uses, Cursors cursors) {
        this.grants = grants;
        this.uses = uses;
        this.cursors = cursors;
    }

    /**
     * A piece of what was done with the grant, the latest first, also after it has ended.
     *
     * @throws ProblemException 404 for another organization, and for what this one has not given; 400 for an impossible
     *     limit or cursor
     */
    @Transactional
    Page<GrantUse> of(Caller caller, UUID organizationId, UUID grantId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        if (grants.given(organizationId, grantId).isEmpty()) {
            throw ProblemException.notFound();
        }
        PageRequest request = cursors.read(limit, cursor, "access-grant-uses?grant=" + grantId);
        List<GrantUse> rows = uses.of(organizationId, grantId, request.after(), request.rowsToRead());
        return cursors.page(request, rows, GrantUse::sortKey);
    }
}
