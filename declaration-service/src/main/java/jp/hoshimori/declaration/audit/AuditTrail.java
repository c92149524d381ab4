package jp.hoshimori.declaration.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Keeps who did what. */
@ApplicationScoped
public class AuditTrail {

    private static final String NOTE = """
            INSERT INTO audit_event (id, act, actor, actor_organization_id, organization_id, subject_type, subject_id, acted_at)
            VALUES (:id, :act, :actor, CAST(:actorOrganization AS uuid), CAST(:organization AS uuid), :type, :subject, :at)""";

    private final EntityManager database;
    private final Clock clock;

    AuditTrail(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Notes an act in the transaction that does it. Holds no data of the thing, and of the actor only the token's
     * subject.
     *
     * @param act in the past tense, such as {@code DECLARATION_WITHDRAWN}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(Caller actor, String act, Subject subject) {
        database.createNativeQuery(NOTE)
                .setParameter("id", Ids.next())
                .setParameter("act", act)
                .setParameter("actor", actor.subject())
                .setParameter(
                        "actorOrganization",
                        actor.organizationId().map(Object::toString).orElse(null))
                .setParameter(
                        "organization",
                        subject.organizationId().map(Object::toString).orElse(null))
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
