package jp.hoshimori.declaration.testing;

import static jp.hoshimori.declaration.testing.DeclarationApi.anyone;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hoshimori.testing.TestTokens;

/** Whoever runs the platform, and what the database says to the lists that are read there. */
public final class OperatorDesk {

    private OperatorDesk() {}

    /** An operator. */
    public static RequestSpecification operator() {
        return anyone().auth().oauth2(TestTokens.operator());
    }

    /** Does it as the superuser. */
    public static void change(String sql) throws SQLException {
        try (Connection connection = Storage.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The plan of a query, with the rights of the service and the system's access. */
    public static String plan(String sql, Object... values) throws SQLException {
        try (Connection connection = Storage.service();
                Statement settings = connection.createStatement();
                PreparedStatement explain = connection.prepareStatement("EXPLAIN " + sql)) {
            settings.execute("SET LOCAL hoshimori.access = 'system'");
            for (int index = 0; index < values.length; index++) {
                explain.setObject(index + 1, values[index]);
            }
            try (ResultSet rows = explain.executeQuery()) {
                StringBuilder lines = new StringBuilder();
                while (rows.next()) {
                    lines.append(rows.getString(1)).append('\n');
                }
                return lines.toString();
            }
        }
    }
}
