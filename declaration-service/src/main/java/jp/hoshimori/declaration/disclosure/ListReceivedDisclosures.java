package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.tenant.SystemAccess;

/** Shows a buyer what was disclosed to it, as it is at this moment. */
@ApplicationScoped
class ListReceivedDisclosures {

    private final ReceivedDisclosures received;
    private final Cursors cursors;

    ListReceivedDisclosures(ReceivedDisclosures received, Cursors cursors) {
        this.received = received;
        this.cursors = cursors;
    }

    /**
     * A piece of what the caller's organization is shown, newest disclosure first; nothing that was taken back or has
     * expired.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 for an impossible limit or cursor
     */
    Page<ReceivedDisclosure> list(Caller caller, int limit, String cursor) {
        UUID buyer = OwnOrganization.of(caller);
        return cursors.pageById(
                limit,
                cursor,
                "received-disclosures?organization=" + buyer,
                (after, most) -> SystemAccess.call(() -> received.of(buyer, after, most)),
                ReceivedDisclosure::id);
    }
}
