package jp.hoshimori.gateway.app;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** What the packaged gateway stands before in tests: one service, and a realm whose key it knows. */
public class OneService implements QuarkusTestResourceLifecycleManager {

    /** The configuration property under which a test finds a valid token. */
    public static final String TOKEN = "test.token";

    /** The configuration property under which a test finds an expired token. */
    public static final String EXPIRED_TOKEN = "test.expired-token";

    private static final String ISSUER = "https://realm.test/realms/hoshimori";

    private HttpServer service;

    @Override
    public Map<String, String> start() {
        KeyPair realm = newKeys();
        service = newService();
        return Map.of(
                "hoshimori.gateway.host",
                "127.0.0.1",
                "hoshimori.gateway.port",
                "0",
                "hoshimori.gateway.event-loops",
                "1",
                "hoshimori.upstream.diagnosis",
                "http://127.0.0.1:" + service.getAddress().getPort(),
                "mp.jwt.verify.publickey",
                Base64.getEncoder().encodeToString(realm.getPublic().getEncoded()),
                "mp.jwt.verify.issuer",
                ISSUER,
                TOKEN,
                token(realm, Instant.now().plusSeconds(300)),
                EXPIRED_TOKEN,
                token(realm, Instant.now().minusSeconds(300)));
    }

    private static String token(KeyPair realm, Instant expiry) {
        return Jwt.issuer(ISSUER)
                .audience("hoshimori-api")
                .subject("someone")
                .issuedAt(expiry.minusSeconds(300))
                .expiresAt(expiry)
                .sign(realm.getPrivate());
    }

    @Override
    public void stop() {
        service.stop(0);
    }

    private static HttpServer newService() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException unavailable) {
            throw new UncheckedIOException(unavailable);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
