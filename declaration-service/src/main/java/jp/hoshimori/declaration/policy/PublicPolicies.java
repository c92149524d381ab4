package jp.hoshimori.declaration.policy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import jp.hoshimori.declaration.policy.model.PolicyProblems;
import jp.hoshimori.declaration.policy.model.PolicyState;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.tenant.SystemAccess;

/** Shows everyone what organizations have published, and nothing else of theirs. */
@ApplicationScoped
class PublicPolicies {

    private final BasicPolicies policies;

    PublicPolicies(BasicPolicies policies) {
        this.policies = policies;
    }

    /**
     * The version that is published at an address.
     *
     * @throws ProblemException 404 when nothing ever was, 410 when it was taken back
     */
    PolicyVersion current(String slug) {
        return reading(() -> published(ofSlug(slug)));
    }

    /**
     * A version that is or was published at an address.
     *
     * @throws ProblemException 404 when it never was, 410 when it was taken back or nothing is published there any more
     */
    PolicyVersion version(String slug, int number) {
        return reading(() -> {
            BasicPolicyEntity policy = ofSlug(slug);
            published(policy);
            PolicyVersion version = policies.version(policy, number)
                    .filter(found -> found.state() != PolicyState.DRAFT)
                    .orElseThrow(ProblemException::notFound);
            if (version.state() == PolicyState.WITHDRAWN) {
                throw PolicyProblems.noLongerPublished();
            }
            return version;
        });
    }

    private BasicPolicyEntity ofSlug(String slug) {
        return policies.ofSlug(slug).orElseThrow(ProblemException::notFound);
    }

    private PolicyVersion published(BasicPolicyEntity policy) {
        return policies.current(policy).orElseThrow(() -> gone(policy));
    }

    private ProblemException gone(BasicPolicyEntity policy) {
        return policies.wasPublished(policy) ? PolicyProblems.noLongerPublished() : ProblemException.notFound();
    }

    private static PolicyVersion reading(Supplier<PolicyVersion> work) {
        return SystemAccess.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
