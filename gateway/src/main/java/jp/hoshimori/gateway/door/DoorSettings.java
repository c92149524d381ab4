package jp.hoshimori.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Where the public server listens, and how it opens and closes. */
@ConfigMapping(prefix = "hoshimori.gateway")
public interface DoorSettings {

    /** The address the public server listens on. */
    @WithDefault("0.0.0.0")
    String host();

    /** The port the public server listens on; 0 takes a free one. */
    @WithDefault("8080")
    int port();

    /** How many event loops serve the public port. */
    @WithDefault("2")
    int eventLoops();

    /** How the server closes. */
    Drain drain();

    /** How the server closes. */
    interface Drain {

        /** How long everything is still served after readiness has gone, until load balancers have noticed. */
        @WithDefault("0s")
        Duration delay();

        /** How long exchanges under way have to finish after that. */
        @WithDefault("20s")
        Duration timeout();
    }
}
