package jp.hoshimori.declaration.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Rows changed and plans read behind the service's back. */
public final class Rows {

    private Rows() {}

    /** Does as the superuser what the service would not. */
    public static void change(String sql) {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** How PostgreSQL would run the statement for the service working for the system. */
    public static String plan(String sql) {
        try (Connection connection = Storage.service();
                Statement statement = connection.createStatement()) {
            statement.execute("SET LOCAL hoshimori.access = 'system'");
            StringBuilder lines = new StringBuilder();
            try (ResultSet rows = statement.executeQuery("EXPLAIN " + sql)) {
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
            }
            return lines.toString();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
