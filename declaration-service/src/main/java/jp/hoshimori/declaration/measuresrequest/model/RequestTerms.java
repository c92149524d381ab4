package jp.hoshimori.declaration.measuresrequest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What is asked of whom, and why; stays as it was asked. There is no place for a product or a provider: how the star is
 * reached is the supplier's choice.
 *
 * @param buyer the organization that asks
 * @param supplier the organization that is asked
 * @param star what it is asked to declare
 * @param necessity why the buyer needs it
 * @param explainedOn when the buyer explained that to the supplier
 * @param requestedAt when it was asked
 */
public record RequestTerms(
        UUID buyer, UUID supplier, Star star, String necessity, LocalDate explainedOn, Instant requestedAt) {

    public RequestTerms {
        Objects.requireNonNull(buyer, "buyer");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(star, "star");
        Objects.requireNonNull(necessity, "necessity");
        Objects.requireNonNull(explainedOn, "explainedOn");
        Objects.requireNonNull(requestedAt, "requestedAt");
        if (buyer.equals(supplier)) {
            throw new IllegalArgumentException("a request is made of somebody else");
        }
    }
}
