package jp.hoshimori.declaration.grant;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.grant.model.GrantPolicy;
import jp.hoshimori.declaration.grant.model.GrantRules;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what may be granted when the service starts. */
@Dependent
class GrantData {

    private static final String POLICY = "reference/access-grants.yaml";

    @Produces
    @Singleton
    @Startup
    GrantRules rules() {
        return new GrantRules(policy());
    }

    static GrantPolicy policy() {
        return ReferenceData.read(POLICY, GrantPolicy.class);
    }
}
