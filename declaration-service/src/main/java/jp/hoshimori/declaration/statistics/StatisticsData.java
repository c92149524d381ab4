package jp.hoshimori.declaration.statistics;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jp.hoshimori.declaration.statistics.model.PublishedCounts;
import jp.hoshimori.support.reference.ReferenceData;

/** Reads the numbers that were published before when the service starts. */
@Dependent
class StatisticsData {

    @Produces
    @Singleton
    @Startup
    PublishedCounts publishedCounts() {
        return ReferenceData.read("statistics/published-counts-1.yaml", PublishedCounts.class);
    }
}
