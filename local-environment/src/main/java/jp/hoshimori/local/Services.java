package jp.hoshimori.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hoshimori.parts.LoopbackPorts;

/** The services and the gateway: from which package each is started, and with which environment. */
final class Services {

    static final String GATEWAY = "gateway";

    private static final String HEAP = "256m";

    /**
     * How long a request may take here: all parts, and whatever else this machine does, share its few cores, and nobody
     * else is kept waiting. In production a service that is so slow is left to recover.
     */
    private static final String REQUEST_PATIENCE = "60s";

    private final Settings settings;
    private final Ports ports;
    private final Databases databases;
    private final Secrets secrets;

    Services(Settings settings, Databases databases, Secrets secrets) {
        this.settings = settings;
        this.ports = settings.ports();
        this.databases = databases;
        this.secrets = secrets;
    }

    List<ProcessDefinition> definitions() {
        return List.of(
                service(PortName.DIAGNOSIS, "diagnosis", Map.of()),
                service(PortName.DECLARATION, "declaration", declaration()),
                service(PortName.CATALOG, "catalog", Map.of()),
                service(PortName.NOTIFICATION, "notification", mail()),
                gateway());
    }

    private ProcessDefinition service(PortName port, String database, Map<String, String> special) {
        Map<String, String> environment = http(port);
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", databases.url(database));
        environment.put("QUARKUS_DATASOURCE_USERNAME", database);
        environment.put("QUARKUS_DATASOURCE_PASSWORD", databases.password(database));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", LoopbackPorts.HOST + ":" + ports.of(PortName.KAFKA));
        environment.put("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", REQUEST_PATIENCE);
        environment.put("HOSHIMORI_CURSOR_SECRET", secrets.key("cursor"));
        environment.putAll(special);
        return process(port, Set.of(PostgreSqlPart.NAME, KafkaDefinition.NAME), environment);
    }

    private Map<String, String> declaration() {
        return Map.of(
                "HOSHIMORI_PUBLIC_URL",
                ports.url(PortName.GATEWAY),
                "HOSHIMORI_CONTACT_KEY",
                secrets.key("declaration-contact"));
    }

    private Map<String, String> mail() {
        return Map.of(
                "QUARKUS_MAILER_HOST",
                LoopbackPorts.HOST,
                "QUARKUS_MAILER_PORT",
                String.valueOf(ports.of(PortName.MAIL)),
                "QUARKUS_MAILER_FROM",
                "hoshimori@example.jp",
                "HOSHIMORI_CONTACT_KEY",
                secrets.key("contact"));
    }

    private ProcessDefinition gateway() {
        Map<String, String> environment = http(PortName.GATEWAY_MANAGEMENT);
        environment.put("HOSHIMORI_GATEWAY_HOST", LoopbackPorts.HOST);
        environment.put("HOSHIMORI_GATEWAY_PORT", String.valueOf(ports.of(PortName.GATEWAY)));
        environment.put("HOSHIMORI_GATEWAY_FORWARDING_DEADLINE", REQUEST_PATIENCE);
        environment.put("HOSHIMORI_UPSTREAM_DIAGNOSIS", ports.url(PortName.DIAGNOSIS));
        environment.put("HOSHIMORI_UPSTREAM_DECLARATION", ports.url(PortName.DECLARATION));
        environment.put("HOSHIMORI_UPSTREAM_CATALOG", ports.url(PortName.CATALOG));
        environment.put("HOSHIMORI_UPSTREAM_NOTIFICATION", ports.url(PortName.NOTIFICATION));
        return process(PortName.GATEWAY_MANAGEMENT, Set.of(), environment);
    }

    private Map<String, String> http(PortName port) {
        Map<String, String> environment = new HashMap<>(Keycloak.verification(ports));
        environment.put("QUARKUS_HTTP_HOST", LoopbackPorts.HOST);
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(port)));
        return environment;
    }

    private ProcessDefinition process(PortName port, Set<String> needs, Map<String, String> environment) {
        String name = port.part();
        return new ProcessDefinition(
                name,
                needs,
                Java.command(HEAP, List.of("-jar", packaged(name).toString())),
                environment,
                settings.log(name),
                () -> Http.probe(ports.url(port) + "/q/health/ready"));
    }

    /** The packaged programs that must be there before anything is started. */
    List<Path> packages() {
        return definitions().stream()
                .map(ProcessDefinition::name)
                .map(this::packaged)
                .toList();
    }

    private Path packaged(String name) {
        return settings.repository().resolve(name).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
