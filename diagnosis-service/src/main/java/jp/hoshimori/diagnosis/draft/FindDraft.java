package jp.hoshimori.diagnosis.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.diagnosis.draft.model.Draft;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows a draft to those who may see it. */
@ApplicationScoped
class FindDraft {

    private final Drafts drafts;
    private final DraftLifetime lifetime;

    FindDraft(Drafts drafts, DraftLifetime lifetime) {
        this.drafts = drafts;
        this.lifetime = lifetime;
    }

    /**
     * The draft of that id: an anonymous one for whoever knows it, an organization's for that organization.
     *
     * @throws ProblemException 404 when there is none, when it was not gone on with in time, or when it is someone else's
     */
    @Transactional
    Draft find(Caller caller, UUID id) {
        return shown(caller, drafts.ofId(id));
    }

    /**
     * The same, and nobody else changes the draft until the running transaction has ended.
     *
     * @throws ProblemException 404 as above
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Draft lock(Caller caller, UUID id) {
        return shown(caller, drafts.lock(id));
    }

    private Draft shown(Caller caller, Optional<Draft> found) {
        Draft draft = found.filter(lifetime::keeps).orElseThrow(ProblemException::notFound);
        draft.organizationId().ifPresent(caller::requireOwn);
        return draft;
    }
}
