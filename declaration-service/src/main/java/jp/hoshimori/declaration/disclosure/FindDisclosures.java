package jp.hoshimori.declaration.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows disclosures to the people of the organization that gave them. */
@ApplicationScoped
class FindDisclosures {

    private final Disclosures disclosures;
    private final Cursors cursors;

    FindDisclosures(Disclosures disclosures, Cursors cursors) {
        this.disclosures = disclosures;
        this.cursors = cursors;
    }

    /**
     * A disclosure that the organization gave.
     *
     * @throws ProblemException 404 for another organization, and for what this one has not disclosed
     */
    @Transactional
    Disclosure find(Caller caller, UUID organizationId, UUID disclosureId) {
        caller.requireOwn(organizationId);
        return disclosures.given(organizationId, disclosureId).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of what the organization disclosed, newest first; ids grow with time, so they are the order and the cursor.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Disclosure> given(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        return cursors.pageById(
                limit,
                cursor,
                "disclosures?organization=" + organizationId,
                (after, most) -> disclosures.givenBy(organizationId, after, most),
                Disclosure::id);
    }
}
