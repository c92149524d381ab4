package jp.hoshimori.gateway.token;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How tokens are checked; where the realm is, the settings of MicroProfile JWT say. */
@ConfigMapping(prefix = "hoshimori.gateway.tokens")
public interface TokenSettings {

    /** How long a request waits while the realm's keys are being fetched, before it is answered 503. */
    @WithDefault("5s")
    Duration patience();
}
