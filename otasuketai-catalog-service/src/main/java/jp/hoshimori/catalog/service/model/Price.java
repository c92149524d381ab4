package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * What a service costs, in yen without consumption tax (税抜).
 *
 * @param initialYen once, at the start of the contract
 * @param networkMonthlyYen a month for watching the network; absent from endpoint monitoring
 * @param endpointMonthlyYen a month for each endpoint; absent from network monitoring
 */
public record Price(int initialYen, OptionalInt networkMonthlyYen, OptionalInt endpointMonthlyYen) {

    /** Refuses a negative amount and a price that is charged for neither network nor endpoints. */
    public Price {
        requireNonNull(networkMonthlyYen);
        requireNonNull(endpointMonthlyYen);
        if (networkMonthlyYen.isEmpty() && endpointMonthlyYen.isEmpty()) {
            throw new IllegalArgumentException("a service is charged for the network, the endpoints or both");
        }
        if (IntStream.of(initialYen, networkMonthlyYen.orElse(0), endpointMonthlyYen.orElse(0))
                .anyMatch(yen -> yen < 0)) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /** What is watched, told by what is charged. */
    public Monitoring monitoring() {
        if (networkMonthlyYen.isEmpty()) {
            return Monitoring.ENDPOINT;
        }
        return endpointMonthlyYen.isEmpty() ? Monitoring.NETWORK : Monitoring.COMBINED;
    }

    /** The yen a month for that many charged endpoints. */
    public long monthlyYen(int endpoints) {
        return networkMonthlyYen.orElse(0) + (long) endpointMonthlyYen.orElse(0) * endpoints;
    }
}
