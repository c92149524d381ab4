package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Deletes the group sessions that an organization held, with what they counted. */
@ApplicationScoped
public class EraseGroupSessions {

    private final EntityManager database;

    EraseGroupSessions(EntityManager database) {
        this.database = database;
    }

    /**
     * Deletes them in the running transaction. The participants' diagnoses stay: they are theirs.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(UUID organizationId) {
        database.createNativeQuery("DELETE FROM group_session WHERE organization_id = :organization")
                .setParameter("organization", organizationId)
                .executeUpdate();
    }
}
