package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jp.hoshimori.diagnosis.organization.OrganizationMerged;

/** Lets group sessions go with their organizer, when that turned out to be another organization: codes stay good. */
@ApplicationScoped
class MoveGroupSessions {

    private static final String MOVE = "UPDATE group_session SET organization_id = :into WHERE organization_id = :from";

    private final EntityManager database;

    MoveGroupSessions(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void follow(@Observes OrganizationMerged merge) {
        database.createNativeQuery(MOVE)
                .setParameter("from", merge.from())
                .setParameter("into", merge.into())
                .executeUpdate();
    }
}
