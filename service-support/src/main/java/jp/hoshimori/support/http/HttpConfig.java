package jp.hoshimori.support.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What a request may bring. */
@ConfigMapping(prefix = "hoshimori.http")
public interface HttpConfig {

    /** The largest body of an ordinary request, in bytes; a larger one is answered with 413. */
    @WithDefault("1048576")
    long maxBodyBytes();

    /** Paths, such as {@code /v1/diagnosis-imports}, whose bodies may be larger than others', with the most bytes. */
    Map<String, Long> largerBodies();
}
