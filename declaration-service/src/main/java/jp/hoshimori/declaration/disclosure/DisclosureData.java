package jp.hoshimori.declaration.disclosure;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.disclosure.model.DisclosurePolicy;
import jp.hoshimori.declaration.disclosure.model.DisclosureRules;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads what may be disclosed when the service starts. */
@Dependent
class DisclosureData {

    private static final String POLICY = "reference/disclosures.yaml";

    @Produces
    @Singleton
    @Startup
    DisclosureRules rules() {
        return new DisclosureRules(policy());
    }

    static DisclosurePolicy policy() {
        return ReferenceData.read(POLICY, DisclosurePolicy.class);
    }
}
