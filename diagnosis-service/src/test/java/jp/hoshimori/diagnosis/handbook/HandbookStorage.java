package jp.hoshimori.diagnosis.handbook;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.ConfigProvider;

/** What is stored, seen from outside the service. */
final class HandbookStorage {

    private HandbookStorage() {}

    /** Every row of a table, written out. */
    static String everythingAsText(String table) {
        return text("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t");
    }

    static long count(String rows) {
        return Long.parseLong(text("SELECT count(*) FROM " + rows));
    }

    static String text(String query) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            StringBuilder lines = new StringBuilder();
            while (result.next()) {
                lines.append(result.getString(1)).append('\n');
            }
            return lines.toString().strip();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static void change(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Connection superuser() throws SQLException {
        return DriverManager.getConnection(config("quarkus.datasource.jdbc.url"), "postgres", "");
    }

    /** A connection with the rights of the service, in a transaction that nobody has told for whom it runs. */
    static Connection service() throws SQLException {
        Connection connection = DriverManager.getConnection(
                config("quarkus.datasource.jdbc.url"),
                config("quarkus.datasource.username"),
                config("quarkus.datasource.password"));
        connection.setAutoCommit(false);
        return connection;
    }

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
