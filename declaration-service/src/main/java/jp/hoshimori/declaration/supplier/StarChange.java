package jp.hoshimori.declaration.supplier;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A declaration that was made, stepped up, or stands no more.
 *
 * @param declarationNumber its number
 * @param organizationId whose it is
 * @param kind what happened
 * @param star what the organization declares now; empty when nothing stands
 * @param at when
 */
public record StarChange(String declarationNumber, UUID organizationId, Kind kind, Optional<String> star, Instant at) {

    /** The same of another organization. */
    StarChange of(UUID organization) {
        return new StarChange(declarationNumber, organization, kind, star, at);
    }

    /** What happens to declarations. */
    public enum Kind {
        /** One was made. */
        DECLARED,
        /** One stepped up. */
        UPGRADED,
        /** One stands no more. */
        WITHDRAWN
    }
}
