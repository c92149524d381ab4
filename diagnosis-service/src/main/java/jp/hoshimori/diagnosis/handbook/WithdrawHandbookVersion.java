package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Takes a published version back: from then on its link opens nothing. */
@ApplicationScoped
class WithdrawHandbookVersion {

    private final Handbooks handbooks;
    private final Clock clock;

    WithdrawHandbookVersion(Handbooks handbooks, Clock clock) {
        this.handbooks = handbooks;
        this.clock = clock;
    }

    /**
     * Ends the publication.
     *
     * @throws ProblemException 404 when no such version is published or it is another organization's, 412 or 428 when
     *     the caller does not know the present version
     */
    @Transactional
    void withdraw(Caller caller, UUID organizationId, int number, String ifMatch) {
        caller.requireOwn(organizationId);
        handbooks.hold(organizationId);
        PublishedHandbook published = handbooks
                .find(organizationId, number)
                .filter(PublishedHandbook.class::isInstance)
                .map(PublishedHandbook.class::cast)
                .orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, published.version());
        handbooks.put(published.withdrawn(clock.instant()));
    }
}
