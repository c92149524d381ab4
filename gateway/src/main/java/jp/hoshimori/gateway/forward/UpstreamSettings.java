package jp.hoshimori.gateway.forward;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.Map;

/** Where the services are. */
@ConfigMapping(prefix = "hoshimori.upstream")
public interface UpstreamSettings {

    /** The base address of each service by its name, such as http://127.0.0.1:8081. */
    @WithParentName
    Map<String, URI> addresses();
}
