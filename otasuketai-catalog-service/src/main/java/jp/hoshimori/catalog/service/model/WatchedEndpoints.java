package jp.hoshimori.catalog.service.model;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;

/**
 * How many endpoints one contract of a service can watch.
 *
 * @param minimum the endpoints charged at least, 1 or more
 * @param maximum the endpoints watched at most; absent when there is no limit
 */
public record WatchedEndpoints(int minimum, OptionalInt maximum) {

    /** Refuses a range that is empty or begins below one. */
    public WatchedEndpoints {
        requireNonNull(maximum);
        if (minimum < 1 || maximum.orElse(minimum) < minimum) {
            throw new IllegalArgumentException("a contract watches 1 or more endpoints, and its maximum is not below");
        }
    }

    /** Whether one contract can watch that many endpoints. */
    public boolean canWatch(int endpoints) {
        return endpoints <= maximum.orElse(Integer.MAX_VALUE);
    }

    /** The endpoints charged to a company that has that many. */
    public int charged(int endpoints) {
        return Math.max(minimum, endpoints);
    }
}
