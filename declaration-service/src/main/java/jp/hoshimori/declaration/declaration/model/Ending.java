package jp.hoshimori.declaration.declaration.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * The end of a declaration.
 *
 * @param cause what ended it; never {@link DeclarationStatus#STANDING}
 * @param at since when it holds no more
 * @param reason why, in the words of whoever ended it; empty when none were given
 * @param reasonPublic whether the register shows those words
 */
public record Ending(DeclarationStatus cause, Instant at, Optional<String> reason, boolean reasonPublic) {

    public Ending {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(reason, "reason");
        if (cause == DeclarationStatus.STANDING) {
            throw new IllegalArgumentException("what stands has not ended");
        }
    }

    /** The end of a declaration whose time was over. */
    public static Ending expired(Instant at) {
        return new Ending(DeclarationStatus.EXPIRED, at, Optional.empty(), false);
    }

    /** The words that anyone may read. */
    public Optional<String> publicReason() {
        return reason.filter(words -> reasonPublic);
    }
}
