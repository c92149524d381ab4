package jp.hoshimori.local;

import java.util.HashMap;
import java.util.Map;
import jp.hoshimori.parts.LoopbackPorts;

/** The environment variables the Keycloak server is configured by. */
final class KeycloakEnvironment {

    static final String ADMINISTRATOR = "admin";

    private final Settings settings;
    private final Databases databases;
    private final Secrets secrets;

    KeycloakEnvironment(Settings settings, Databases databases, Secrets secrets) {
        this.settings = settings;
        this.databases = databases;
        this.secrets = secrets;
    }

    /** What is built into the server. */
    Map<String, String> ofBuild() {
        return Map.of(
                "KC_DB", "postgres",
                "KC_CACHE", "local",
                "KC_HEALTH_ENABLED", "true",
                "KC_HTTP_MANAGEMENT_HEALTH_ENABLED", "false");
    }

    Map<String, String> ofServer() {
        Map<String, String> environment = new HashMap<>(ofBuild());
        environment.putAll(http());
        environment.putAll(database());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", administratorPassword());
        for (SampleClient client : SampleClient.values()) {
            environment.put(client.variable(), clientSecret(client));
        }
        return environment;
    }

    String administratorPassword() {
        return secrets.password("keycloak.admin");
    }

    String clientSecret(SampleClient client) {
        return secrets.password("client." + client.id());
    }

    private Map<String, String> http() {
        return Map.of(
                "KC_HTTP_ENABLED",
                "true",
                "KC_HTTP_HOST",
                LoopbackPorts.HOST,
                "KC_HTTP_PORT",
                String.valueOf(settings.ports().of(PortName.KEYCLOAK)),
                "KC_HOSTNAME",
                settings.ports().url(PortName.KEYCLOAK),
                "KC_HTTP_POOL_MAX_THREADS",
                "20");
    }

    private Map<String, String> database() {
        return Map.of(
                "KC_DB_URL",
                databases.url(Databases.KEYCLOAK),
                "KC_DB_USERNAME",
                Databases.KEYCLOAK,
                "KC_DB_PASSWORD",
                databases.password(Databases.KEYCLOAK),
                "KC_DB_POOL_INITIAL_SIZE",
                "1",
                "KC_DB_POOL_MAX_SIZE",
                "10");
    }
}
