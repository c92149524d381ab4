package jp.hoshimori.declaration.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the public register is kept. */
@ConfigMapping(prefix = "hoshimori.register")
public interface RegisterConfig {

    /** How often entries are looked for whose name has no key of the present edition; {@code off} turns it off. */
    @WithDefault("1m")
    String keyEvery();

    /** How often it is looked whether today's dump is made; {@code off} turns it off. */
    @WithDefault("10m")
    String dumpEvery();

    /** Of how many days dumps are kept, the newest first. */
    @WithDefault("7")
    int dumpsKept();
}
