package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.support.identity.Caller;

/** Notes what people do to a basic policy. */
@ApplicationScoped
class PolicyActs {

    static final String CREATED = "BASIC_POLICY_CREATED";
    static final String EDITED = "BASIC_POLICY_EDITED";
    static final String PUBLISHED = "BASIC_POLICY_PUBLISHED";
    static final String WITHDRAWN = "BASIC_POLICY_WITHDRAWN";
    static final String ADDRESS_RECORDED = "EXTERNAL_POLICY_RECORDED";
    static final String ADDRESS_REMOVED = "EXTERNAL_POLICY_REMOVED";

    private final AuditTrail audit;

    PolicyActs(AuditTrail audit) {
        this.audit = audit;
    }

    void note(Caller caller, String act, UUID policyId, UUID organizationId) {
        audit.note(caller, act, subject(policyId, organizationId));
    }

    static Subject subject(UUID policyId, UUID organizationId) {
        return Subject.of("basic-policy", policyId, organizationId);
    }
}
