package jp.hoshimori.declaration.grant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import jp.hoshimori.declaration.grant.model.AccessGrant;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Keeps who gave a grant and who took it back. */
@ApplicationScoped
class GrantAudit {

    private final AuditTable table;

    GrantAudit(AuditTable table) {
        this.table = table;
    }

    /** Notes an act in the transaction that does it. */
    void note(Caller actor, GrantAct act, AccessGrant grant, Instant at) {
        AccessGrantAuditEntity row = new AccessGrantAuditEntity();
        row.id = Ids.next();
        row.organizationId = grant.terms().organizationId();
        row.grantId = grant.id();
        row.act = act;
        row.actor = actor.subject();
        row.actedAt = at;
        table.persist(row);
    }

    @ApplicationScoped
    static class AuditTable implements PanacheRepositoryBase<AccessGrantAuditEntity, UUID> {}
}
