package jp.hoshimori.declaration.declaration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What an installation decides about its declarations. */
@ConfigMapping(prefix = "hoshimori.declaration")
interface DeclarationConfig {

    /**
     * The digits that every number issued here begins with, 1 to 4 of them. The default belongs to no official system;
     * those of the official ones ({@code 4} and {@code 5}) are for their operator alone.
     */
    @WithDefault("9")
    String numberPrefix();
}
