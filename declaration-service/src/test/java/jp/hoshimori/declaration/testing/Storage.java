package jp.hoshimori.declaration.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import jp.hoshimori.testing.Database;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What has been stored and told, seen from outside the service: as the superuser, to whom every row is shown.
 *
 * @param events how many events were told by requests and jobs; what a consumer tells is not counted
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
                ToldEvents.count());
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
        return Database.count(rows);
    }

    /** {@link Database#superuser} */
    public static Connection superuser() throws SQLException {
        return Database.superuser();
    }

    /** {@link Database#service()} */
    public static Connection service() throws SQLException {
        return Database.service();
    }
}
