package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.support.identity.Caller;

/** What is done to an organization and noted in the audit trail. */
enum OrganizationAct {
    /** It was registered. */
    ORGANIZATION_REGISTERED,
    /** What it says of itself was changed. */
    ORGANIZATION_CHANGED,
    /** It was merged into another one. */
    ORGANIZATION_MERGED,
    /** Another one was merged into it. */
    ORGANIZATION_ENLARGED;

    /** Notes that this was done. */
    void note(AuditTrail trail, Caller caller, Organization organization) {
        trail.note(caller, name(), Subject.of("organization", organization.id(), organization.id()));
    }
}
