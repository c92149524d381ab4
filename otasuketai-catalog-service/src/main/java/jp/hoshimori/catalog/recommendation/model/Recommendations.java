package jp.hoshimori.catalog.recommendation.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/** What is answered to an organization that asks for suitable services: some, or why there are none. */
public sealed interface Recommendations {

    /** The services that suit, the best first. */
    List<Recommendation> items();

    /** Why there are none; empty when there are some. */
    Optional<Explanation> explanation();

    /** The weak points that no service helps with, in the order of the questions. */
    List<WeakPoint> ownTasks();

    /** At least one service. */
    record Ranked(List<Recommendation> items, List<WeakPoint> ownTasks) implements Recommendations {

        public Ranked {
            items = List.copyOf(items);
            ownTasks = List.copyOf(ownTasks);
        }

        @Override
        public Optional<Explanation> explanation() {
            return Optional.empty();
        }
    }

    /** No service. */
    record Nothing(Explanation reason, List<WeakPoint> ownTasks) implements Recommendations {

        public Nothing {
            requireNonNull(reason);
            ownTasks = List.copyOf(ownTasks);
        }

        @Override
        public List<Recommendation> items() {
            return List.of();
        }

        @Override
        public Optional<Explanation> explanation() {
            return Optional.of(reason);
        }
    }
}
