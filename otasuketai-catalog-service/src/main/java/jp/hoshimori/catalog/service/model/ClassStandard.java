package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the service standard asks of one class.
 *
 * @param requiredFeatures the categories of which a service has at least one feature each
 * @param networkMonthlyYenAtMost the cap on watching the network; absent when the standard sets none
 * @param endpointMonthlyYenAtMost the cap on watching one endpoint; absent when the standard sets none
 * @param watchedEndpointsAtLeast the endpoints a contract must be able to watch
 * @param watchedEndpointsOf the kinds of monitoring that {@code watchedEndpointsAtLeast} is asked of
 */
public record ClassStandard(
        List<FeatureCategory> requiredFeatures,
        OptionalInt networkMonthlyYenAtMost,
        OptionalInt endpointMonthlyYenAtMost,
        int watchedEndpointsAtLeast,
        Set<Monitoring> watchedEndpointsOf) {

    public ClassStandard {
        requiredFeatures = List.copyOf(requiredFeatures);
        requireNonNull(networkMonthlyYenAtMost);
        requireNonNull(endpointMonthlyYenAtMost);
        watchedEndpointsOf = Set.copyOf(watchedEndpointsOf);
    }

    /** The endpoints that a service of this kind of monitoring must be able to watch under one contract. */
    int leastEndpoints(Monitoring monitoring) {
        return watchedEndpointsOf.contains(monitoring) ? watchedEndpointsAtLeast : 1;
    }
}
