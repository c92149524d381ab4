package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.problem.ProblemException;

/** Shows an operator one loaded edition and what was done to it. */
@ApplicationScoped
class FindEdition {

    private final LoadedEditions editions;
    private final EditionLedger ledger;

    FindEdition(LoadedEditions editions, EditionLedger ledger) {
        this.editions = editions;
        this.ledger = ledger;
    }

    /**
     * The edition of that id.
     *
     * @throws ProblemException 404 when none was loaded
     */
    @Transactional
    EditionDossier find(String id) {
        return editions.ofId(id).map(ledger::dossier).orElseThrow(ProblemException::notFound);
    }
}
