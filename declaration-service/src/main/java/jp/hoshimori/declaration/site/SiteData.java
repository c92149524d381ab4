package jp.hoshimori.declaration.site;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.site.model.SiteRules;

/** Makes the rules of sites over the code lists in use. */
@Dependent
class SiteData {

    @Produces
    @Singleton
    SiteRules siteRules(OrganizationCodes codes) {
        return new SiteRules(codes);
    }
}
