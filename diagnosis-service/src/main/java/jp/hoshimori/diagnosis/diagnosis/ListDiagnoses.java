package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization its diagnoses, the latest first. */
@ApplicationScoped
class ListDiagnoses {

    private final Diagnoses diagnoses;
    private final Cursors cursors;

    ListDiagnoses(Diagnoses diagnoses, Cursors cursors) {
        this.diagnoses = diagnoses;
        this.cursors = cursors;
    }

    /**
     * A piece of the organization's diagnoses.
     *
     * @throws ProblemException 404 for another organization's, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Diagnosis> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        PageRequest piece = cursors.read(limit, cursor, "diagnoses?organization=" + organizationId);
        return cursors.page(piece, diagnoses.ofOrganization(organizationId, piece), Diagnoses::sortKey);
    }
}
