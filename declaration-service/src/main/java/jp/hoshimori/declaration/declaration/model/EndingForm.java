package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Optional;

/**
 * The end of a declaration as it was filled in, checked by nothing yet.
 *
 * @param reason why; empty when it was left out or blank
 * @param reasonPublic whether the register shall show it
 */
public record EndingForm(Optional<String> reason, boolean reasonPublic) {

    /** The form of these members, either of which may be {@code null}. */
    public static EndingForm of(String reason, Boolean reasonPublic) {
        return new EndingForm(
                Optional.ofNullable(reason).map(String::strip).filter(words -> !words.isEmpty()),
                Boolean.TRUE.equals(reasonPublic));
    }

    /** The end that this form describes; check with {@link EndingRules} before. */
    public Ending ending(DeclarationStatus cause, Instant at) {
        return new Ending(cause, at, reason, reasonPublic);
    }
}
