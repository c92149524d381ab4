package jp.hoshimori.parts;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL server with durable commits on a data directory that is kept.
 *
 * <p>The superuser {@code postgres} is trusted without a password on the loopback address; every other role needs its
 * own.
 */
public final class PostgreSqlServer implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    /** An orderly stop writes out what changed; on a slow disk that takes a while. */
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final PostmasterProcess postmaster;

    private PostgreSqlServer(EmbeddedPostgres server, PostmasterProcess postmaster) {
        this.server = server;
        this.postmaster = postmaster;
    }

    /**
     * Starts a server, and creates the data directory when it is missing. The server's own log is written beside it,
     * to {@code <data directory>.log}.
     *
     * @param port the port to listen on; 0 takes a free one
     * @throws PartFailedException when the port is in use or the server does not come up
     */
    public static PostgreSqlServer start(Path dataDirectory, int port) {
        QuietLogs.apply();
        Path directory = dataDirectory.toAbsolutePath();
        int chosen = LoopbackPorts.claim("PostgreSQL", port);
        PostgreSqlBinaries.removeHalfUnpacked();
        EmbeddedPostgres server = PostgreSqlStart.run(directory, chosen);
        return new PostgreSqlServer(server, PostmasterProcess.of(directory));
    }

    public int port() {
        return server.getPort();
    }

    /** The operating system's process id of the server. */
    public long processId() {
        return postmaster.id();
    }

    /** Answers the JDBC URL of a database, without user and password. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + LoopbackPorts.HOST + ":" + port() + "/" + database;
    }

    /**
     * Makes sure that the database exists and belongs to the role, which can log in with the password, is no superuser
     * and cannot bypass row-level security. Other roles cannot connect to the database.
     *
     * <p>May be called again; the password is then changed to the given one.
     */
    public void createDatabase(String name, String role, String password) {
        try (Connection connection = connectAsSuperuser()) {
            new DatabaseSetup(connection).ensure(name, role, password);
        } catch (SQLException e) {
            throw new PartFailedException("PostgreSQL could not create the database " + name + ".", e);
        }
    }

    /**
     * Kills the server at once, as a power cut would: nothing is flushed and no client is told. The data directory can
     * be started again.
     */
    public void stopImmediately() {
        postmaster.kill();
        close();
    }

    /** Stops the server in an orderly way; clients are disconnected. The data directory is kept. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new PartFailedException("PostgreSQL did not stop.", e);
        }
        postmaster.awaitEnd(STOP_PATIENCE);
    }

    private Connection connectAsSuperuser() throws SQLException {
        return DriverManager.getConnection(jdbcUrl(SUPERUSER), SUPERUSER, "");
    }
}
