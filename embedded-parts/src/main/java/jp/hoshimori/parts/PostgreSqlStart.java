package jp.hoshimori.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** How the PostgreSQL server is configured and brought up. */
final class PostgreSqlStart {

    /** A server that was killed reads again what it had not written; a busy machine takes its time for that. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** The superuser is trusted, as the library connects without a password; everybody else proves who they are. */
    private static final String HOST_RULES = """
            local all postgres trust
            host all postgres 127.0.0.1/32 trust
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private PostgreSqlStart() {}

    static EmbeddedPostgres run(Path dataDirectory, int port) {
        Path log = dataDirectory.resolveSibling(dataDirectory.getFileName() + ".log");
        try {
            return builder(dataDirectory, port, log).start();
        } catch (IOException | IllegalStateException e) {
            throw new PartFailedException("PostgreSQL did not start. Its log is " + log + ".", e);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path dataDirectory, int port, Path log) throws IOException {
        Files.createDirectories(dataDirectory);
        return durable(EmbeddedPostgres.builder())
                .setDataDirectory(dataDirectory)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setDataDirectoryCustomizer(PostgreSqlStart::writeHostRules)
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("listen_addresses", LoopbackPorts.HOST)
                .setServerConfig("max_connections", "300")
                .setServerConfig("shared_buffers", "64MB")
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setPGStartupWait(PATIENCE)
                .setPort(port);
    }

    /** The library switches all of this off by default. */
    private static EmbeddedPostgres.Builder durable(EmbeddedPostgres.Builder builder) {
        return builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
    }

    private static void writeHostRules(File dataDirectory) {
        try {
            Files.writeString(dataDirectory.toPath().resolve("pg_hba.conf"), HOST_RULES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
