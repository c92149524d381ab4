package jp.hoshimori.support.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a request may bring. */
@ConfigMapping(prefix = "hoshimori.http")
public interface HttpConfig {

    /** The largest body of an ordinary request, in bytes; a larger one is answered with 413. */
    @WithDefault("1048576")
    long maxBodyBytes();
}
