package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows an organization to its own people. */
@ApplicationScoped
class FindOrganization {

    private final Organizations organizations;

    FindOrganization(Organizations organizations) {
        this.organizations = organizations;
    }

    /**
     * The organization of that id.
     *
     * @throws ProblemException 404 when it is not registered, or when it is someone else's
     */
    @Transactional
    Organization find(Caller caller, UUID id) {
        caller.requireOwn(id);
        return organizations.ofId(id).orElseThrow(ProblemException::notFound);
    }
}
