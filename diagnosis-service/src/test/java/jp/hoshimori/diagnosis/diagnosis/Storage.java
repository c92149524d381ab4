package jp.hoshimori.diagnosis.diagnosis;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.hoshimori.testing.Topic;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What has been stored and told, seen from outside the service: as the superuser, to whom every row is shown.
 *
 * @param events how many events were ever written to the outbox
 */
public record Storage(long diagnoses, long keys, long events) {

    public static final Topic EVENTS = Topic.of("hoshimori.diagnosis");

    /** What there is now. */
    public static Storage now() {
        return new Storage(
                count("diagnosis"),
                count("idempotency_key"),
                number("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM outbox_id_seq"));
    }

    /** How many rows there are of a table with a condition. */
    public static long count(String rows) {
        return number("SELECT count(*) FROM " + rows);
    }

    /** Changes rows behind the service's back. */
    public static void change(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static long number(String sql) {
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** A connection to which every row is shown. */
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

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
