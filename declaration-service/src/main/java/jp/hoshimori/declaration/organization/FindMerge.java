package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;

/** Shows merges to the operator. Runs for the system. */
@ApplicationScoped
class FindMerge {

    private final Merges merges;

    FindMerge(Merges merges) {
        this.merges = merges;
    }

    /**
     * The merge of that id.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    Merge find(UUID id) {
        return merges.ofId(id).orElseThrow(ProblemException::notFound);
    }
}
