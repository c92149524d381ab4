package jp.hoshimori.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgreSqlServerTest {

    @TempDir
    static Path directory;

    private static PostgreSqlServer server;

    @BeforeAll
    static void start() {
        server = PostgreSqlServer.start(directory.resolve("data with space"), 0);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void commitsAreDurable() throws SQLException {
        server.createDatabase("durable", "durable", "secret");

        try (Connection connection = connect("durable", "durable", "secret")) {
            assertThat(single(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(single(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(single(connection, "SHOW full_page_writes")).isEqualTo("on");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws SQLException {
        server.createDatabase("loopback", "loopback", "secret");

        try (Connection connection = connect("loopback", "loopback", "secret")) {
            assertThat(single(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void aRoleIsBoundByRowLevelSecurity() throws SQLException {
        server.createDatabase("bound", "bound", "secret");

        try (Connection connection = connect("bound", "bound", "secret")) {
            String powers =
                    "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb FROM pg_roles WHERE rolname = 'bound'";
            assertThat(single(connection, powers)).isEqualTo("f");
        }
    }

    @Test
    void aRoleMayChangeItsDatabase() throws SQLException {
        server.createDatabase("owned", "owned", "secret");

        try (Connection connection = connect("owned", "owned", "secret");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE note (text text)");
            statement.execute("INSERT INTO note VALUES ('星守')");
            assertThat(single(connection, "SELECT text FROM note")).isEqualTo("星守");
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        server.createDatabase("locked", "locked", "right");

        assertThatThrownBy(() -> connect("locked", "locked", "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void anotherRoleIsRefused() {
        server.createDatabase("private_data", "holder", "secret");
        server.createDatabase("elsewhere", "stranger", "secret");

        assertThatThrownBy(() -> connect("private_data", "stranger", "secret"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void creatingADatabaseAgainChangesThePasswordAndKeepsTheData() throws SQLException {
        server.createDatabase("again", "again", "first");
        execute("again", "first", "CREATE TABLE kept (id int)");

        server.createDatabase("again", "again", "it's \\ second");

        execute("again", "it's \\ second", "INSERT INTO kept VALUES (1)");
    }

    @Test
    void aPortInUseIsNamed() {
        assertThatThrownBy(() -> PostgreSqlServer.start(directory.resolve("other"), server.port()))
                .isInstanceOf(PartFailedException.class)
                .hasMessageContaining("Port " + server.port())
                .hasMessageContaining("PostgreSQL");
    }

    @Test
    void aCommittedRowSurvivesAnImmediateStop() throws SQLException {
        Path data = directory.resolve("crashing");
        PostgreSqlServer first = PostgreSqlServer.start(data, 0);
        first.createDatabase("crash", "crash", "secret");
        execute(first, "crash", "CREATE TABLE kept AS SELECT 42 AS id");

        first.stopImmediately();

        assertThat(ProcessHandle.of(first.processId())).isEmpty();
        try (PostgreSqlServer second = PostgreSqlServer.start(data, first.port());
                Connection connection = DriverManager.getConnection(second.jdbcUrl("crash"), "crash", "secret")) {
            assertThat(single(connection, "SELECT id FROM kept")).isEqualTo("42");
        }
    }

    private static void execute(String database, String password, String sql) throws SQLException {
        try (Connection connection = connect(database, database, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void execute(PostgreSqlServer server, String database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), database, "secret");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String database, String role, String password) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(database), role, password);
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
