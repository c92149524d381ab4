package jp.hoshimori.declaration.declaration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Period;
import java.util.Optional;

/** What an installation decides about its declarations. */
@ConfigMapping(prefix = "hoshimori.declaration")
interface DeclarationConfig {

    /**
     * The digits that every number issued here begins with, 1 to 4 of them. The default belongs to no official system;
     * those of the official ones ({@code 4} and {@code 5}) are for their operator alone.
     */
    @WithDefault("9")
    String numberPrefix();

    /**
     * For how long a declaration made from now on holds, such as {@code P2Y}; without it declarations do not expire. The
     * official scheme states no expiry.
     */
    Optional<Period> validFor();

    /** How often declarations whose time is over are looked for and ended; {@code off} when they shall not be. */
    @WithDefault("10m")
    String expiryEvery();
}
