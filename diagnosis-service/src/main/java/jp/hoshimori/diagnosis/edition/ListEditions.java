package jp.hoshimori.diagnosis.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.edition.model.LoadedEdition;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows operators what was loaded, the latest first. */
@ApplicationScoped
class ListEditions {

    private final LoadedEditions editions;
    private final Cursors cursors;

    ListEditions(LoadedEditions editions, Cursors cursors) {
        this.editions = editions;
        this.cursors = cursors;
    }

    /**
     * A piece of all loaded editions.
     *
     * @throws ProblemException 400 for an impossible limit or cursor
     */
    @Transactional
    Page<LoadedEdition> list(int limit, String cursor) {
        PageRequest piece = cursors.read(limit, cursor, "questionnaire-editions");
        return cursors.page(piece, editions.piece(piece), LoadedEditions::sortKey);
    }
}
