package jp.hoshimori.declaration.principles.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hoshimori.problem.LocalizedText;

/**
 * One edition of the principles; a declaration remembers which one it pledged.
 *
 * @param id what requests and events call it, such as {@code principles-6}
 * @param name what people call it
 * @param guideline the publication it is part of
 * @param effectiveFrom the first day on which it may be pledged, in Japan
 * @param acceptedUntil the last day on which it may be pledged, empty while none is set
 * @param source where the wording was taken from
 * @param verification whether the wording was compared with its official source
 * @param principles the principles, in order
 */
public record PrinciplesEdition(
        String id,
        LocalizedText name,
        LocalizedText guideline,
        LocalDate effectiveFrom,
        Optional<LocalDate> acceptedUntil,
        LocalizedText source,
        Verification verification,
        List<Principle> principles) {

    public PrinciplesEdition {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(guideline, "guideline");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(verification, "verification");
        principles = List.copyOf(principles);
        requireNumbered(principles);
    }

    /** Whether a declaration made on that day may pledge this edition. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(effectiveFrom)
                && acceptedUntil.map(last -> !day.isAfter(last)).orElse(true);
    }

    private static void requireNumbered(List<Principle> principles) {
        if (principles.isEmpty()) {
            throw new IllegalArgumentException("an edition has principles");
        }
        for (int place = 1; place <= principles.size(); place++) {
            if (principles.get(place - 1).number() != place) {
                throw new IllegalArgumentException("principles are numbered from 1 without gaps: " + place);
            }
        }
    }
}
