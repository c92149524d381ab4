package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import jp.hoshimori.problem.LocalizedText;

/**
 * A registered お助け隊 service.
 *
 * @param standard the edition of the service standard it is registered under
 * @param sample true for the fictitious services that show how the catalog works
 */
public record Service(
        UUID id,
        Provider provider,
        LocalizedText name,
        ServiceClass serviceClass,
        String standard,
        Coverage coverage,
        Price price,
        WatchedEndpoints endpoints,
        List<Feature> features,
        boolean sample) {

    public Service {
        requireNonNull(id);
        requireNonNull(provider);
        requireNonNull(name);
        requireNonNull(serviceClass);
        requireNonNull(standard);
        requireNonNull(coverage);
        requireNonNull(price);
        requireNonNull(endpoints);
        features = List.copyOf(features);
    }

    /** What the service watches. */
    public Monitoring monitoring() {
        return price.monitoring();
    }

    /** The yen a month for a company that has that many endpoints, its minimum charge included. */
    public long monthlyYen(int companyEndpoints) {
        return price.monthlyYen(endpoints.charged(companyEndpoints));
    }

    /** Whether the service has a feature of the category. */
    public boolean offers(FeatureCategory category) {
        return features.stream().anyMatch(feature -> feature.category() == category);
    }
}
