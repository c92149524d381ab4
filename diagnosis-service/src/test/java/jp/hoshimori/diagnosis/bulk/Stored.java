package jp.hoshimori.diagnosis.bulk;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is stored, seen and arranged from outside the service: as the superuser, to whom every row is shown. */
public final class Stored {

    private Stored() {}

    /** The number that the statement answers with. */
    public static long number(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement query = prepared(connection, sql, arguments);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changes what is stored. */
    public static void change(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement statement = prepared(connection, sql, arguments)) {
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** An organization's grant to another, which holds for a while. */
    public static void grant(UUID organization, UUID grantee, String scope) {
        change(
                "INSERT INTO access_grant VALUES (gen_random_uuid(), ?, ?, ARRAY[?], now() + interval '1 hour', NULL, 0)",
                organization,
                grantee,
                scope);
    }

    /** A connection with the rights of the service, in a transaction that sees everything. */
    public static Connection service() throws SQLException {
        Connection connection = DriverManager.getConnection(
                config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"),
                config("quarkus.datasource.password"));
        connection.setAutoCommit(false);
        try (PreparedStatement access = connection.prepareStatement("SET LOCAL hoshimori.access = 'system'")) {
            access.execute();
        }
        return connection;
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), "postgres", "");
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
        return statement;
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
