package jp.hoshimori.declaration.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.site.model.Site;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows sites to their organization's people. */
@ApplicationScoped
class FindSites {

    private final Sites sites;
    private final Cursors cursors;

    FindSites(Sites sites, Cursors cursors) {
        this.sites = sites;
        this.cursors = cursors;
    }

    /**
     * A site of the organization.
     *
     * @throws ProblemException 404 for another organization, and for what this one does not have
     */
    @Transactional
    Site find(Caller caller, UUID organizationId, UUID id) {
        caller.requireOwn(organizationId);
        return sites.ofId(organizationId, id).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of the organization's sites, oldest first.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Site> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        return cursors.pageById(
                limit,
                cursor,
                "sites?organization=" + organizationId,
                (after, most) -> sites.of(organizationId, after, most),
                Site::id);
    }
}
