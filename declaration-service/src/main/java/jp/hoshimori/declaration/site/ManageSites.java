package jp.hoshimori.declaration.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.audit.AuditTrail;
import jp.hoshimori.declaration.audit.Subject;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.site.model.Site;
import jp.hoshimori.declaration.site.model.SiteDescription;
import jp.hoshimori.declaration.site.model.SiteForm;
import jp.hoshimori.declaration.site.model.SiteRules;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.platform.Ids;

/** Keeps the sites of the caller's organization: adds, changes and removes them. */
@ApplicationScoped
class ManageSites {

    private final SiteRules rules;
    private final Organizations organizations;
    private final Sites sites;
    private final AuditTrail audit;
    private final Clock clock;

    ManageSites(SiteRules rules, Organizations organizations, Sites sites, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.organizations = organizations;
        this.sites = sites;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The new site.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 404 for another organization and one
     *     that is not registered, 409 when it keeps as many sites as it may
     */
    @Transactional
    Site add(Caller caller, UUID organizationId, SiteForm form) {
        caller.requireOwn(organizationId);
        SiteDescription description = checked(form);
        // Locked, so that two who add at once do not both add the last one.
        organizations.requireLocked(organizationId);
        if (sites.count(organizationId) >= SiteRules.MOST) {
            throw SiteProblems.tooMany();
        }
        Site site = new Site(Ids.next(), organizationId, description, clock.instant(), 0);
        sites.add(site);
        note(caller, "SITE_ADDED", site);
        return site;
    }

    /**
     * The site as changed.
     *
     * @throws ProblemException 400 naming everything that is wrong with the form, 404 for what the organization does not
     *     have, 412 and 428 for a caller who does not know the present version
     */
    @Transactional
    Site change(Caller caller, UUID organizationId, UUID id, String ifMatch, SiteForm form) {
        Site site = locked(caller, organizationId, id, ifMatch);
        Site changed = sites.change(site, checked(form));
        note(caller, "SITE_CHANGED", changed);
        return changed;
    }

    /**
     * Removes a site for good.
     *
     * @throws ProblemException 404 for what the organization does not have, 412 and 428 for a caller who does not know
     *     the present version
     */
    @Transactional
    void remove(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        Site site = locked(caller, organizationId, id, ifMatch);
        sites.remove(site);
        note(caller, "SITE_REMOVED", site);
    }

    private Site locked(Caller caller, UUID organizationId, UUID id, String ifMatch) {
        caller.requireOwn(organizationId);
        Site site = sites.lock(organizationId, id).orElseThrow(ProblemException::notFound);
        EntityTags.requireMatch(ifMatch, site.version());
        return site;
    }

    private SiteDescription checked(SiteForm form) {
        List<FieldError> violations = rules.violations(form);
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
        return form.description();
    }

    private void note(Caller caller, String act, Site site) {
        audit.note(caller, act, Subject.of("site", site.id(), site.organizationId()));
    }
}
