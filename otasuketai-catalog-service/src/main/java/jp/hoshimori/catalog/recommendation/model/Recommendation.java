package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import jp.hoshimori.catalog.service.model.Service;

/**
 * A service that suits an organization, and why.
 *
 * @param helpScore how much the service helps with the weak points found; comparable within one diagnosis only
 */
public record Recommendation(Service service, int helpScore, MonthlyEstimate estimate, List<Reason> reasons) {

    /** The most helpful first; of equally helpful ones the cheapest a month, then at the start; at last by identifier. */
    static final Comparator<Recommendation> BEST_FIRST = Comparator.comparingInt(Recommendation::helpScore)
            .reversed()
            .thenComparingLong(recommendation -> recommendation.estimate().monthlyYen())
            .thenComparingInt(recommendation -> recommendation.service().price().initialYen())
            .thenComparing(recommendation -> recommendation.service().id().toString());

    public Recommendation {
        requireNonNull(service);
        requireNonNull(estimate);
        reasons = List.copyOf(reasons);
    }
}
