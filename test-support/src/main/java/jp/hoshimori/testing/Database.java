package jp.hoshimori.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's database seen from outside the service: as the superuser, to whom every row is shown. */
public class Database {

    /** For what a service adds about its own tables. */
    protected Database() {}

    /** How many rows there are of a table, which a condition may follow. */
    public static long count(String rows) {
        return number("SELECT count(*) FROM " + rows);
    }

    /** How many events were ever written to the outbox. */
    public static long eventsEverTold() {
        return number("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM outbox_id_seq");
    }

    /** The number that a statement answers with. */
    public static long number(String sql, Object... arguments) {
        return Long.parseLong(text(sql, arguments));
    }

    /** The first column of what a statement answers with, a line for each row. */
    public static String text(String sql, Object... arguments) {
        try (Connection connection = superuser()) {
            return text(connection, sql, arguments);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Every row of a table, written out. */
    public static String everythingAsText(String table) {
        return text("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t");
    }

    /** Changes something behind the service's back. */
    public static void change(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement change = prepared(connection, sql, arguments)) {
            change.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * How PostgreSQL would run a statement with the rights of the service, for an organization or for the system.
     *
     * @param arguments for its parameters; an array for an array of text or of ids
     */
    public static String plan(String organization, String access, String sql, Object... arguments) {
        try (Connection connection = service(organization, access)) {
            return text(connection, "EXPLAIN " + sql, arguments);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection that sees and may do everything that the schema allows. */
    public static Connection superuser() throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), "postgres", "");
    }

    /** A connection with the rights of the service, in a transaction that nobody has told for whom it runs. */
    public static Connection service() throws SQLException {
        Connection connection = DriverManager.getConnection(
                config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"),
                config("quarkus.datasource.password"));
        connection.setAutoCommit(false);
        return connection;
    }

    /** A connection with the rights of the service, in a transaction for an organization or for the system. */
    public static Connection service(String organization, String access) throws SQLException {
        Connection connection = service();
        text(
                connection,
                "SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true)",
                organization,
                access);
        return connection;
    }

    private static String text(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement query = prepared(connection, sql, arguments);
                ResultSet row = query.executeQuery()) {
            StringJoiner lines = new StringJoiner("\n");
            while (row.next()) {
                lines.add(row.getString(1));
            }
            return lines.toString();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            if (arguments[index] instanceof Object[] array) {
                String type = array instanceof UUID[] ? "uuid" : "text";
                statement.setArray(index + 1, connection.createArrayOf(type, array));
            } else {
                statement.setObject(index + 1, arguments[index]);
            }
        }
        return statement;
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
