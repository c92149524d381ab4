package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Lets a registered organization's own people at its policy, one change at a time. */
@ApplicationScoped
class PolicyOwner {

    private static final String HOLD =
            "SELECT organization_id FROM organization WHERE organization_id = :organization FOR UPDATE";

    private final Organizations organizations;
    private final EntityManager database;

    PolicyOwner(Organizations organizations, EntityManager database) {
        this.organizations = organizations;
        this.database = database;
    }

    /**
     * The organization, which until this transaction ends nobody else changes, nor declares for.
     *
     * @throws ProblemException 404 for another organization, 409 when it is not registered
     */
    Organization hold(Caller caller, UUID organizationId) {
        caller.requireOwn(organizationId);
        return organizations.lock(organizationId).orElseThrow(PolicyOwner::notRegistered);
    }

    /** The same for a job, which nobody called: also of an organization that was merged into another one meanwhile. */
    void hold(UUID organizationId) {
        database.createNativeQuery(HOLD, UUID.class)
                .setParameter("organization", organizationId)
                .getResultList();
    }

    /** What the caller's organization is called today; empty when it is not registered. */
    String name(UUID organizationId) {
        return organizations
                .ofId(organizationId)
                .map(organization -> organization.profile().name().value())
                .orElse("");
    }

    private static ProblemException notRegistered() {
        return new ProblemException(
                DeclarationProblems.ORGANIZATION_NOT_REGISTERED,
                LocalizedText.of(
                        "先に事業者を登録してください (POST /v1/organizations)。",
                        "Register the organization first (POST /v1/organizations)."));
    }
}
