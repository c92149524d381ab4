package jp.hoshimori.diagnosis.handbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;

/**
 * Lets handbooks go with their organization, when that turned out to be another one. Its versions are numbered on behind
 * the other one's, whose numbers stay as they are known. What employees read goes on being read behind its link, unless the
 * other organization has published a version too: then that one is what employees read, and the moved one is superseded.
 */
@ApplicationScoped
class MoveHandbooks {

    private final Handbooks handbooks;
    private final Clock clock;

    MoveHandbooks(Handbooks handbooks, Clock clock) {
        this.handbooks = handbooks;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        handbooks.hold(merge.from());
        handbooks.hold(merge.into());
        if (handbooks.published(merge.into()).isPresent()) {
            handbooks.published(merge.from()).ifPresent(read -> handbooks.put(read.superseded(clock.instant())));
        }
        handbooks.move(merge.from(), merge.into());
    }
}
