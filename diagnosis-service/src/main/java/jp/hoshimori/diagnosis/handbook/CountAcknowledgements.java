package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.Acknowledgements;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Tells an organization how many have read a version of its handbook. */
@ApplicationScoped
class CountAcknowledgements {

    private final Handbooks handbooks;
    private final AcknowledgementRows acknowledgements;

    CountAcknowledgements(Handbooks handbooks, AcknowledgementRows acknowledgements) {
        this.handbooks = handbooks;
        this.acknowledgements = acknowledgements;
    }

    /**
     * The readers of a version, counted; none of a draft.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's
     */
    @Transactional
    Acknowledgements count(Caller caller, UUID organizationId, int number) {
        caller.requireOwn(organizationId);
        return handbooks
                .find(organizationId, number)
                .map(version -> acknowledgements.of(version.origin()))
                .orElseThrow(ProblemException::notFound);
    }
}
