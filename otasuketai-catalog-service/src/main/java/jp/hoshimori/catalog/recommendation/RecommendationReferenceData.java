package jp.hoshimori.catalog.recommendation;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.hoshimori.catalog.recommendation.model.CompanySizes;
import jp.hoshimori.catalog.recommendation.model.HelpTable;
import jp.hoshimori.catalog.recommendation.model.Recommender;
import jp.hoshimori.catalog.service.model.Prefectures;
import jp.hoshimori.support.reference.ReferenceData;

/** Loads what recommendations take as given, when the service starts. */
@ApplicationScoped
class RecommendationReferenceData {

    private static final List<String> EDITIONS = List.of("jisha25-4.0", "jisha25-3.1");

    /** The recommender for every questionnaire edition that has a table. */
    @Produces
    @Singleton
    @Startup
    Recommender recommender(Prefectures prefectures) {
        return new Recommender(
                EDITIONS.stream().map(RecommendationReferenceData::table).toList(),
                ReferenceData.read("company-sizes-1.yaml", CompanySizes.class),
                prefectures);
    }

    private static HelpTable table(String edition) {
        return ReferenceData.read("service-help-" + edition + ".yaml", HelpTable.class);
    }
}
