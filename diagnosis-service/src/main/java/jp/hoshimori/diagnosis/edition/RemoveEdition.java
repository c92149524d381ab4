package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Removes an edition that is not published. */
@ApplicationScoped
class RemoveEdition {

    private final EditionLedger ledger;

    RemoveEdition(EditionLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * Removes the edition; what was done to it stays written down.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 when there is no such edition, 409 when it is published, 412 or 428 when the header
     *     does not name its version
     */
    @Transactional
    void remove(Caller operator, String id, String ifMatch) {
        LoadedEdition.Unpublished edition = ledger.heldUnpublished(id);
        EntityTags.requireMatch(ifMatch, edition.loading().version());
        ledger.remove(operator, edition);
    }
}
