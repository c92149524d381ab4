package jp.hoshimori.declaration.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;

/** Shows an organization's people the versions of its basic policy. */
@ApplicationScoped
class FindBasicPolicies {

    private final BasicPolicies policies;
    private final PolicyOwner owner;
    private final Cursors cursors;

    FindBasicPolicies(BasicPolicies policies, PolicyOwner owner, Cursors cursors) {
        this.policies = policies;
        this.owner = owner;
        this.cursors = cursors;
    }

    /**
     * The organization's version of that number, with its policy.
     *
     * @throws ProblemException 404 when there is none, and for another organization
     */
    @Transactional
    Found find(Caller caller, UUID organizationId, int number) {
        caller.requireOwn(organizationId);
        PolicyVersion version = policies.find(organizationId, number).orElseThrow(ProblemException::notFound);
        String slug = policies.ofOrganization(organizationId).orElseThrow().slug;
        return new Found(version, slug, owner.name(organizationId));
    }

    /** The same, for who holds the version. */
    @Transactional
    Found of(PolicyVersion version) {
        UUID organizationId = version.origin().organizationId();
        String slug = policies.ofOrganization(organizationId).orElseThrow().slug;
        return new Found(version, slug, owner.name(organizationId));
    }

    /**
     * A piece of the organization's versions, the latest first.
     *
     * @throws ProblemException 404 for another organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<PolicyVersion> list(Caller caller, UUID organizationId, int limit, String cursor) {
        caller.requireOwn(organizationId);
        PageRequest request = cursors.read(limit, cursor, "basic-policies?organization=" + organizationId);
        return cursors.page(
                request,
                policies.ofOrganization(organizationId, request),
                last -> List.of(Integer.toString(last.origin().number())));
    }

    /**
     * A version, and what it is shown with.
     *
     * @param slug what the policy's public address ends with
     * @param organizationName what the organization is called today
     */
    record Found(PolicyVersion version, String slug, String organizationName) {}
}
