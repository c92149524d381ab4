package jp.hoshimori.declaration.misuse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How reports of misuse are taken, and for how long they are kept. */
@ConfigMapping(prefix = "hoshimori.misuse")
interface MisuseConfig {

    /** How many reports are taken in a minute from one network address. */
    @WithDefault("10")
    int reportsPerAddress();

    /** How many reports are taken in a minute in all. */
    @WithDefault("60")
    int reportsInAll();

    /** How long a case is kept after it was closed. */
    @WithDefault("1095d")
    Duration keptFor();

    /** How often cases that are not to be kept are looked for, such as {@code 1h}; or off. */
    @WithDefault("1h")
    String forgetEvery();
}
