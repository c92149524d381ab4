package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization the versions of its handbook, the latest first. */
@ApplicationScoped
class ListHandbookVersions {

    private final Handbooks handbooks;
    private final Cursors cursors;

    ListHandbookVersions(Handbooks handbooks, Cursors cursors) {
        this.handbooks = handbooks;
        this.cursors = cursors;
    }

    /**
     * A piece of the organization's versions.
     *
     * @throws ProblemException 404 for another organization's, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<HandbookSummary> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        PageRequest piece = cursors.read(limit, cursor, "handbook-versions?organization=" + organizationId);
        return cursors.page(piece, handbooks.ofOrganization(organizationId, piece), HandbookSummary::sortKey);
    }
}
