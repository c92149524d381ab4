package jp.hoshimori.declaration.organization;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.organization.model.RegistrationRules;
import jp.hoshimori.declaration.reference.CodeList;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads the code lists of organizations when the service starts. */
@Dependent
class OrganizationData {

    @Produces
    @Singleton
    @Startup
    OrganizationCodes codes() {
        return new OrganizationCodes(list("prefectures"), list("industries"), list("employee-bands"));
    }

    @Produces
    @Singleton
    RegistrationRules rules(OrganizationCodes codes) {
        return new RegistrationRules(codes);
    }

    private static CodeList list(String name) {
        return ReferenceData.read("reference/" + name + ".yaml", CodeList.class);
    }
}
