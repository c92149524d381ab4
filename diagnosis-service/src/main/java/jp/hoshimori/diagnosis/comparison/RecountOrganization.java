package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import jp.hoshimori.diagnosis.organization.ProfileChanged;

/** Has an organization's diagnoses counted in other groups once something else is known of it. */
@ApplicationScoped
class RecountOrganization {

    private final ProgressRow progressRow;
    private final CountedRespondents countedRespondents;

    RecountOrganization(ProgressRow progressRow, CountedRespondents countedRespondents) {
        this.progressRow = progressRow;
        this.countedRespondents = countedRespondents;
    }

    /** A transaction that counts at this moment may not see the news yet: what it counts must be there to be marked. */
    @Transactional(Transactional.TxType.MANDATORY)
    void recount(@Observes ProfileChanged change) throws SQLException {
        progressRow.holdBack();
        countedRespondents.recount(change.organizationId());
    }
}
