package jp.hoshimori.declaration.measuresrequest.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What the two sides are talking about.
 *
 * @param dueOn by when the buyer asks for the star
 * @param proposedDueOn by when the supplier would have it; empty when it proposes nothing else
 * @param costTalk the talk about the cost; empty while there was none
 */
public record Plan(LocalDate dueOn, Optional<LocalDate> proposedDueOn, Optional<CostTalk> costTalk) {

    public Plan {
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(proposedDueOn, "proposedDueOn");
        Objects.requireNonNull(costTalk, "costTalk");
    }

    Plan due(LocalDate day) {
        return new Plan(day, Optional.empty(), costTalk);
    }

    Plan proposed(LocalDate day) {
        return new Plan(dueOn, Optional.of(day), costTalk);
    }

    Plan talked(CostTalk talk) {
        return new Plan(dueOn, proposedDueOn, Optional.of(talk));
    }
}
