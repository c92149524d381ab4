package jp.hoshimori.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jp.hoshimori.notification.organization.OrganizationMerged;

/** Lets an inbox go with its organization; what the other one was told of the same event already stays where it is. */
@ApplicationScoped
class MoveNotifications {

    private static final String MOVE = """
            UPDATE notification n SET organization_id = :into
             WHERE organization_id = :from
               AND NOT EXISTS (SELECT FROM notification t WHERE t.event_id = n.event_id AND t.organization_id = :into)""";

    private final EntityManager database;

    MoveNotifications(EntityManager database) {
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
