package jp.hoshimori.gateway.forward;

import io.vertx.core.http.RequestOptions;
import java.net.URI;

/**
 * A service's address.
 *
 * @param service the service's name
 * @param host the host to connect to
 * @param port the port to connect to
 * @param tls whether the connection is encrypted
 */
record Upstream(String service, String host, int port, boolean tls) {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException when it is not an absolute http or https address without a path
     */
    static Upstream at(String service, URI address) {
        boolean tls = "https".equals(address.getScheme());
        boolean bare = address.getPath() == null || address.getPath().isEmpty() || "/".equals(address.getPath());
        if (address.getHost() == null || !bare || !(tls || "http".equals(address.getScheme()))) {
            throw new IllegalArgumentException("hoshimori.upstream." + service
                    + " must be an address such as http://127.0.0.1:8081, and is " + address);
        }
        int standardPort = tls ? 443 : 80;
        return new Upstream(service, address.getHost(), address.getPort() < 0 ? standardPort : address.getPort(), tls);
    }

    RequestOptions request() {
        return new RequestOptions().setHost(host).setPort(port).setSsl(tls);
    }
}
