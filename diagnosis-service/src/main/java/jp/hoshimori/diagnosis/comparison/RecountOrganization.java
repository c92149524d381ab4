package jp.hoshimori.diagnosis.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;
import jp.hoshimori.diagnosis.organization.ProfileChanged;

/** Has an organization's diagnoses counted otherwise once something else is known of it. */
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

    /** Its diagnoses become another respondent's and are counted as such when they are read again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void disown(@Observes OrganizationMerged merge) throws SQLException {
        progressRow.holdBack();
        countedRespondents.disown(merge.from());
    }
}
