package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.support.identity.Caller;

/** Notes what was done to a declaration, and who did it. */
@ApplicationScoped
class DeclarationAudit {

    /** Who acts where nobody does: the service itself. */
    static final Caller SERVICE = new Caller("declaration-service", Optional.empty(), Set.of(), Set.of());

    private final AuditTrail trail;

    DeclarationAudit(AuditTrail trail) {
        this.trail = trail;
    }

    void note(Caller actor, Act act, Declaration declaration) {
        trail.note(actor, act.name(), Subject.of("declaration", declaration.id(), declaration.organizationId()));
    }

    /** What can be done to a declaration. */
    enum Act {
        DECLARATION_MADE,
        DECLARATION_UPGRADED,
        DECLARATION_CHANGED,
        DECLARATION_WITHDRAWN,
        DECLARATION_ENDED_BY_OPERATOR,
        DECLARATION_EXPIRED
    }
}
