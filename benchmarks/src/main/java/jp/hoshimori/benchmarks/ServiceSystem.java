package jp.hoshimori.benchmarks;

import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.parts.KafkaBrokerMain;
import jp.hoshimori.parts.LoopbackPorts;
import jp.hoshimori.parts.PostgreSqlServer;

/** A packaged service with a PostgreSQL and a Kafka of its own, each in its own process. */
final class ServiceSystem implements AutoCloseable {

    static final String PASSWORD = "only-for-this-run";

    private static final String ISSUER = "https://issuer.test/realms/hoshimori";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A service that can be measured. */
    enum Service {
        DIAGNOSIS,
        DECLARATION;

        /** Its database, and its role there. */
        String database() {
            return name().toLowerCase(Locale.ROOT);
        }

        Path program(Path repository) {
            return repository.resolve(database() + "-service/target/quarkus-app/quarkus-run.jar");
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private final KeyPair keys = keys();
    private final PostgreSqlServer postgreSql;
    private final Process kafka;
    private final Service kind;
    private final Process service;
    private final int port = LoopbackPorts.free();

    private ServiceSystem(Settings settings, Service kind, String name, Map<String, String> special)
            throws IOException {
        this.kind = kind;
        Path data = emptied(settings.directory().resolve(name));
        postgreSql = PostgreSqlServer.start(data.resolve("postgresql"), 0);
        postgreSql.createDatabase(database(), database(), PASSWORD);
        int kafkaPort = LoopbackPorts.free();
        kafka = java(
                data.resolve("kafka.log"),
                Map.of(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                KafkaBrokerMain.class.getName(),
                data.resolve("kafka").toString(),
                String.valueOf(kafkaPort));
        service = java(
                data.resolve("service.log"),
                environment(kafkaPort, special),
                "-Xmx512m",
                "-XX:+UseParallelGC",
                "-jar",
                kind.program(settings.repository()).toString());
    }

    /**
     * Starts everything and waits until the service is ready.
     *
     * @param kind which service
     * @param name the directory of its data, which is emptied
     * @param special settings of the service, as environment variables
     */
    static ServiceSystem start(Settings settings, Service kind, String name, Map<String, String> special)
            throws Exception {
        ServiceSystem system = new ServiceSystem(settings, kind, name, special);
        try {
            system.awaitReady();
            return system;
        } catch (Exception failure) {
            system.close();
            throw failure;
        }
    }

    /** The service's address, without a slash at its end. */
    String url() {
        return "http://" + LoopbackPorts.HOST + ":" + port;
    }

    /** The name of the service's database, and of its role there. */
    String database() {
        return kind.database();
    }

    int databasePort() {
        return postgreSql.port();
    }

    /**
     * What lives in the service's heap, in MiB: a full collection moves it into the old generation; what is allocated right
     * afterwards is in the young one and does not count.
     */
    double liveHeap() throws IOException, InterruptedException {
        String pid = String.valueOf(service.pid());
        Command.run(List.of("jcmd", pid, "GC.run"), Map.of());
        String printed = Command.run(List.of("jcmd", pid, "GC.heap_info"), Map.of());
        return Command.number(printed, "ParOldGen[^\\n]*used ([0-9]+)K") / 1024;
    }

    /** A connection as the service's own role, to which row-level security shows everything. */
    Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(postgreSql.jdbcUrl(database()), database(), PASSWORD);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET hoshimori.access = 'system'");
        }
        return connection;
    }

    /** A connection as the server's superuser, for whom row-level security does not hold. */
    Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(postgreSql.jdbcUrl(database()), "postgres", "");
    }

    /** Runs a statement by itself. */
    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of what a query answers, as text. */
    List<String> texts(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    /** Has the server write everything out, so that no measurement pays for the one before it. */
    void checkpoint() throws SQLException {
        try (Connection superuser = connectAsSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("CHECKPOINT");
        }
    }

    /** A token of the organization with these roles and scopes. */
    String token(UUID organization, List<String> roles, String... scopes) {
        return Jwt.issuer(ISSUER)
                .subject(UUID.randomUUID().toString())
                .audience("hoshimori-api")
                .claim("realm_access", Map.of("roles", roles))
                .claim("org", organization.toString())
                .claim("scope", String.join(" ", scopes))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plus(Duration.ofHours(2)))
                .sign(keys.getPrivate());
    }

    /** Sends a request to a path and answers the response, whatever its status. */
    HttpResponse<String> send(HttpRequest.Builder request, String path) throws IOException, InterruptedException {
        return http.send(request.uri(URI.create(url() + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        stop(service);
        stop(kafka);
        postgreSql.close();
    }

    private Map<String, String> environment(int kafkaPort, Map<String, String> special) {
        Map<String, String> environment = new HashMap<>(special);
        environment.putAll(Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_DATASOURCE_JDBC_URL",
                postgreSql.jdbcUrl(database()),
                "QUARKUS_DATASOURCE_USERNAME",
                database(),
                "QUARKUS_DATASOURCE_PASSWORD",
                PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                LoopbackPorts.HOST + ":" + kafkaPort,
                "HOSHIMORI_CURSOR_SECRET",
                "a-secret-for-benchmarks-only",
                "MP_JWT_VERIFY_ISSUER",
                ISSUER,
                "MP_JWT_VERIFY_PUBLICKEY",
                Base64.getEncoder().encodeToString(keys.getPublic().getEncoded())));
        return environment;
    }

    private void awaitReady() throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!ready()) {
            if (!service.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException(
                        kind.database() + "-service did not become ready; see its log beside its data.");
            }
            Thread.sleep(200);
        }
    }

    private boolean ready() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(), "/q/health/ready").statusCode() == 200;
        } catch (IOException notListeningYet) {
            return false;
        }
    }

    private static Process java(Path log, Map<String, String> environment, String... arguments) throws IOException {
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command =
                Stream.concat(Stream.of(program), Stream.of(arguments)).toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            process.onExit().get(20, java.util.concurrent.TimeUnit.SECONDS);
        } catch (Exception impatient) {
            process.destroyForcibly();
        }
    }

    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(directory);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK makes RSA keys", impossible);
        }
    }
}
