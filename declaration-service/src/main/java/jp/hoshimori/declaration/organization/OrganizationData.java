package jp.hoshimori.declaration.organization;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.organization.model.ChangeRules;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.organization.model.Prefill;
import jp.hoshimori.declaration.organization.model.RegistrationRules;
import jp.hoshimori.support.reference.CodeLists;

/** Reads the code lists of organizations when the service starts. */
@Dependent
class OrganizationData {

    @Produces
    @Singleton
    @Startup
    OrganizationCodes codes() {
        return new OrganizationCodes(CodeLists.prefectures(), CodeLists.industries(), CodeLists.employeeBands());
    }

    @Produces
    @Singleton
    RegistrationRules rules(OrganizationCodes codes) {
        return new RegistrationRules(codes);
    }

    @Produces
    @Singleton
    ChangeRules changeRules(RegistrationRules rules) {
        return new ChangeRules(rules);
    }

    @Produces
    @Singleton
    Prefill prefill(OrganizationCodes codes, RegistrationRules rules) {
        return new Prefill(codes, rules);
    }
}
