package jp.hoshimori.notification.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import jp.hoshimori.support.tenant.SystemAccess;

/** The service's database, seen as its role sees it when it works for no organization in particular. */
public final class Database {

    private Database() {}

    /** The first column of what a query finds, as text. */
    public static List<String> texts(String sql, Object... parameters) {
        return SystemAccess.call(() -> inTransaction(sql, parameters));
    }

    /** The number that a query answers. */
    public static long number(String sql, Object... parameters) {
        return Long.parseLong(texts(sql, parameters).get(0));
    }

    /** Changes rows; the statement returns something, so that it can be seen to have worked. */
    public static void change(String sql, Object... parameters) {
        texts("WITH changed AS (" + sql + " RETURNING 1) SELECT count(*) FROM changed", parameters);
    }

    /** What a query finds in a transaction that has no more rights than its settings give it. */
    public static List<String> inTransaction(String sql, Object... parameters) {
        return QuarkusTransaction.requiringNew().call(() -> inThisTransaction(sql, parameters));
    }

    /** What a query finds in the transaction that is running. */
    public static List<String> inThisTransaction(String sql, Object... parameters) {
        try (Connection connection =
                        CDI.current().select(AgroalDataSource.class).get().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return texts(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> texts(PreparedStatement statement) throws SQLException {
        List<String> texts = new ArrayList<>();
        if (!statement.execute()) {
            return texts;
        }
        try (ResultSet found = statement.getResultSet()) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
            return texts;
        }
    }
}
