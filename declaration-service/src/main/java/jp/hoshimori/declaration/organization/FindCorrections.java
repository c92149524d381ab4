package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.Correction;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows the operator what was corrected. */
@ApplicationScoped
class FindCorrections {

    private final Corrections corrections;
    private final Cursors cursors;

    FindCorrections(Corrections corrections, Cursors cursors) {
        this.corrections = corrections;
        this.cursors = cursors;
    }

    /**
     * One correction. To be called with the system's access.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    Correction find(UUID id) throws SQLException {
        return corrections.ofId(id).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of what was corrected of an organization, newest first. To be called with the system's access.
     *
     * @throws ProblemException 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Correction> list(UUID organizationId, int limit, String cursor) throws SQLException {
        return cursors.pageById(
                limit,
                cursor,
                "organization-corrections?organization=" + organizationId,
                (after, most) -> corrections.of(organizationId, after, most),
                Correction::id);
    }
}
