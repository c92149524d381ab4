package jp.hoshimori.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import jp.hoshimori.parts.KafkaBroker;
import jp.hoshimori.parts.PostgreSqlServer;
import org.awaitility.Awaitility;

/**
 * A real PostgreSQL and a real Kafka for the tests of one module, started once, on free ports and fresh directories, and
 * a key that signs the tokens of {@link TestTokens}. The service connects as a role without superuser rights, so that
 * row-level security holds in tests as it does in production.
 */
public class RealParts implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "https://issuer.test/realms/hoshimori";
    static final String SIGNING_KEY = "hoshimori.test.signing-key";

    private static final String ROLE = "service";
    private static final String PASSWORD = "only-for-this-test";

    /** How long tests wait for what comes to them through Kafka: a busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private PostgreSqlServer postgreSql;
    private KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        Awaitility.setDefaultTimeout(PATIENCE);
        Path directory = buildDirectory();
        postgreSql = PostgreSqlServer.start(directory.resolve("postgresql"), 0);
        postgreSql.createDatabase(ROLE, ROLE, PASSWORD);
        kafka = KafkaBroker.start(directory.resolve("kafka"), 0);
        return configuration(TestKeys.generate());
    }

    private Map<String, String> configuration(KeyPair keys) {
        Map<String, String> configuration = new HashMap<>();
        configuration.put("quarkus.http.test-port", "0");
        configuration.put("quarkus.datasource.jdbc.url", postgreSql.jdbcUrl(ROLE));
        configuration.put("quarkus.datasource.username", ROLE);
        configuration.put("quarkus.datasource.password", PASSWORD);
        // What a test does at once waits its turn for a connection, however slow the machine is.
        configuration.put("quarkus.datasource.jdbc.acquisition-timeout", "60s");
        configuration.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        configuration.put("mp.jwt.verify.publickey", base64(keys.getPublic().getEncoded()));
        configuration.put("mp.jwt.verify.issuer", ISSUER);
        configuration.put("hoshimori.cursor.secret", "a-secret-for-tests-only");
        configuration.put(SIGNING_KEY, base64(keys.getPrivate().getEncoded()));
        return configuration;
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgreSql != null) {
            postgreSql.close();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static Path buildDirectory() {
        try {
            Path target = Files.createDirectories(Path.of("target", "real-parts"));
            return Files.createTempDirectory(target, "run").toAbsolutePath();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
