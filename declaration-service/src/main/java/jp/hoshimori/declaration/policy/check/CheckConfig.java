package jp.hoshimori.declaration.policy.check;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How pages outside are looked at. */
@ConfigMapping(prefix = "hoshimori.policy.check")
public interface CheckConfig {

    /** Whether pages without TLS may be recorded. */
    @WithDefault("false")
    boolean plainHttp();

    /** Addresses that are exempt from every rule on addresses, ports and TLS; for tests and trials, never in production. */
    Optional<List<String>> allowedAddresses();

    /** How long looking at a page may take in all, its redirects included. */
    @WithDefault("10s")
    Duration timeout();

    /** How many pages each replica looks at, at a time. */
    @WithDefault("8")
    int atOnce();

    /** How often pages that are due are looked for, 1 s or more. */
    @WithDefault("10m")
    String every();

    /** After how long a page is looked at again. */
    @WithDefault("24h")
    Duration interval();

    /** After how long a page that could not be read for the first time is looked at again. */
    @WithDefault("1h")
    Duration retryAfter();

    /** For how long, from the reminder on, a policy counts as published although it cannot be read. */
    @WithDefault("30d")
    Duration grace();
}
