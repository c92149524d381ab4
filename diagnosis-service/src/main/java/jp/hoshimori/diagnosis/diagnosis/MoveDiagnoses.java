package jp.hoshimori.diagnosis.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;

/** Lets diagnoses go with their organization, when that turned out to be another one. */
@ApplicationScoped
class MoveDiagnoses {

    private final Diagnoses diagnoses;
    private final Clock clock;

    MoveDiagnoses(Diagnoses diagnoses, Clock clock) {
        this.diagnoses = diagnoses;
        this.clock = clock;
    }

    /** They change with that, for whoever keeps a copy of the other organization's diagnoses. */
    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        diagnoses.move(merge.from(), merge.into(), clock.instant());
    }
}
