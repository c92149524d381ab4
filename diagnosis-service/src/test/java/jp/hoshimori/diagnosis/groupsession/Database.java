package jp.hoshimori.diagnosis.groupsession;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database seen from outside the service. */
final class Database {

    private Database() {}

    /** A number that the superuser reads, to whom every row is shown. */
    static long number(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement query = connection.prepareStatement(sql)) {
            set(query, arguments);
            ResultSet row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Changes something as the superuser. */
    static void change(String sql, Object... arguments) {
        try (Connection connection = superuser();
                PreparedStatement change = connection.prepareStatement(sql)) {
            set(change, arguments);
            change.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How PostgreSQL would run a statement with the rights of the service, for an organization or for the system. */
    static String plan(String organization, String access, String sql, Object... arguments) throws SQLException {
        try (Connection connection = service(organization, access);
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            set(explain, arguments);
            ResultSet rows = explain.executeQuery();
            StringBuilder lines = new StringBuilder();
            while (rows.next()) {
                lines.append(rows.getString(1)).append('\n');
            }
            return lines.toString();
        }
    }

    /** A connection with the rights of the service, in a transaction for an organization or for the system. */
    static Connection service(String organization, String access) throws SQLException {
        Connection connection = DriverManager.getConnection(
                config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"),
                config("quarkus.datasource.password"));
        connection.setAutoCommit(false);
        try (PreparedStatement settings = connection.prepareStatement(
                "SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true)")) {
            settings.setString(1, organization);
            settings.setString(2, access);
            settings.execute();
        }
        return connection;
    }

    private static void set(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int index = 0; index < arguments.length; index++) {
            statement.setObject(index + 1, arguments[index]);
        }
    }

    private static Connection superuser() throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), "postgres", "");
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
