package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.diagnosis.handbook.model.HandbookDraft;
import jp.hoshimori.diagnosis.handbook.model.HandbookLink;
import jp.hoshimori.diagnosis.handbook.model.HandbookProblems;
import jp.hoshimori.diagnosis.handbook.model.HandbookVersion;
import jp.hoshimori.diagnosis.handbook.model.PublishedHandbook;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Publishes a version to employees, in the place of the one they read so far. */
@ApplicationScoped
class PublishHandbookVersion {

    private final Handbooks handbooks;
    private final HandbookSecrets secrets;
    private final Clock clock;

    PublishHandbookVersion(Handbooks handbooks, HandbookSecrets secrets, Clock clock) {
        this.handbooks = handbooks;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * The published version. One that is published already stays as it is, with its link, so that the act can be repeated.
     *
     * @throws ProblemException 404 when there is no such version or it is another organization's, 409 when it was
     *     published once and has ended
     */
    @Transactional
    HandbookVersion publish(Caller caller, UUID organizationId, int number) {
        caller.requireOwn(organizationId);
        handbooks.hold(organizationId);
        HandbookVersion version = handbooks.find(organizationId, number).orElseThrow(ProblemException::notFound);
        if (version instanceof PublishedHandbook) {
            return version;
        }
        if (version instanceof HandbookDraft draft) {
            return published(draft, clock.instant());
        }
        throw HandbookProblems.notADraft();
    }

    private HandbookVersion published(HandbookDraft draft, Instant now) {
        // Stored before its successor: at no moment may two versions be published.
        handbooks
                .published(draft.origin().organizationId())
                .ifPresent(predecessor -> handbooks.put(predecessor.superseded(now)));
        HandbookLink link = secrets.newLink(draft.origin().id());
        return handbooks.put(draft.published(link, now));
    }
}
