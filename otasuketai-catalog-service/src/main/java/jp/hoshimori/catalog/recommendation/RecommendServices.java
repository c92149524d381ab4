package jp.hoshimori.catalog.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.catalog.recommendation.model.Recommendations;
import jp.hoshimori.catalog.recommendation.model.Recommender;
import jp.hoshimori.catalog.service.Catalog;

/** Recommends services to an organization from its last diagnosis. */
@ApplicationScoped
class RecommendServices {

    private final OrganizationViews organizations;
    private final Catalog catalog;
    private final Recommender recommender;

    RecommendServices(OrganizationViews organizations, Catalog catalog, Recommender recommender) {
        this.organizations = organizations;
        this.catalog = catalog;
        this.recommender = recommender;
    }

    /** What suits the organization as things are now. */
    @Transactional
    Answer recommend(UUID organizationId) {
        Optional<LastDiagnosis> diagnosis = organizations.lastDiagnosis(organizationId);
        return new Answer(
                diagnosis, recommender.recommend(diagnosis, organizations.facts(organizationId), catalog.all()));
    }

    /**
     * The recommendations and what they rest on.
     *
     * @param diagnosis empty when the organization has made none
     */
    record Answer(Optional<LastDiagnosis> diagnosis, Recommendations recommendations) {}
}
