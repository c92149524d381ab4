package jp.hoshimori.declaration.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What has been stored and told, seen from outside the service: as the superuser, to whom every row is shown.
 *
 * @param events how many events were ever written to the outbox
 */
public record Storage(long organizations, long declarations, long entries, long keys, long events) {

    /** Where others hear of organizations. */
    public static final Topic ORGANIZATIONS = Topic.of("hoshimori.organization");

    /** Where others hear of declarations. */
    public static final Topic DECLARATIONS = Topic.of("hoshimori.declaration");

    /** What there is now. */
    public static Storage now() {
        return new Storage(
                count("organization"),
                count("declaration"),
                count("register_entry"),
                count("idempotency_key"),
                number("SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM outbox_id_seq"));
    }

    /** Waits until the relay has published everything. */
    public static void awaitPublished() {
        await().untilAsserted(() -> assertThat(count("outbox")).isZero());
    }

    /** The one event about an aggregate. */
    public static ConsumerRecord<String, byte[]> onlyEvent(Topic topic, String aggregateId) {
        await().until(() -> !topic.recordsOf(aggregateId).isEmpty());
        List<ConsumerRecord<String, byte[]>> events = topic.recordsOf(aggregateId);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** How many rows there are. */
    public static long count(String rows) {
        return number("SELECT count(*) FROM " + rows);
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

    private static String config(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
