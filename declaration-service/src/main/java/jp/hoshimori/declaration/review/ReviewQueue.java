package jp.hoshimori.declaration.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.support.platform.Ids;

/** Collects what the operator should look at. */
@ApplicationScoped
public class ReviewQueue {

    private static final String RAISE = """
            INSERT INTO review_item (id, kind, subject_type, subject_id, organization_id, opened_at)
            VALUES (:id, :kind, :type, :subject, CAST(:organization AS uuid), :at)
            ON CONFLICT DO NOTHING""";

    private final EntityManager database;
    private final Clock clock;

    ReviewQueue(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Asks the operator to look at something, in the transaction that noticed it; once while the item is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void raise(ReviewKind kind, Subject subject) {
        database.createNativeQuery(RAISE)
                .setParameter("id", Ids.next())
                .setParameter("kind", kind.name())
                .setParameter("type", subject.type())
                .setParameter("subject", subject.id())
                .setParameter(
                        "organization",
                        subject.organizationId().map(Object::toString).orElse(null))
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
