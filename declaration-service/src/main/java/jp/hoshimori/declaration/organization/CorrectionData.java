package jp.hoshimori.declaration.organization;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.organization.model.CorrectionRules;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;

/** Sets the rules of corrections up over the lists of codes. */
@Dependent
class CorrectionData {

    @Produces
    @Singleton
    CorrectionRules correctionRules(OrganizationCodes codes) {
        return new CorrectionRules(codes);
    }
}
