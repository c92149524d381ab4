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

    /** After how long a page is looked at again. */
    @WithDefault("24h")
    Duration interval();

    /** For how long a page that cannot be read counts as published all the same. */
    @WithDefault("30d")
    Duration grace();

    /** How often pages that are due are looked for, such as {@code 10m}; or off. */
    @WithDefault("10m")
    String every();
}
