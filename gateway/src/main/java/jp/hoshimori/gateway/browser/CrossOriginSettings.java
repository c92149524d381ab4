package jp.hoshimori.gateway.browser;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;
import java.util.Set;

/** Which web pages of other origins may call the API. */
@ConfigMapping(prefix = "hoshimori.gateway.cross-origin")
public interface CrossOriginSettings {

    /** The origins, such as https://portal.example.jp; none unless set. */
    Optional<Set<String>> origins();
}
