package jp.hoshimori.support.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxTest {

    private final String topic = "outbox-" + UUID.randomUUID();
    private final String aggregate = UUID.randomUUID().toString();

    @Inject
    Outbox outbox;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aCommittedEventArrivesAsACloudEvent() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(3)));

        await().until(() -> !Topic.of(topic).records().isEmpty());
        ConsumerRecord<String, byte[]> arrived = Topic.of(topic).records().get(0);
        assertThat(arrived.key()).isEqualTo(aggregate);
        assertThat(new String(arrived.value(), StandardCharsets.UTF_8)).isEqualTo("{\"name\":\"a\"}");
        assertThat(Topic.header(arrived, "ce_specversion")).isEqualTo("1.0");
        assertThat(Topic.header(arrived, "ce_type")).isEqualTo("jp.hoshimori.test.v1");
        assertThat(Topic.header(arrived, "ce_source")).isEqualTo("/example-service");
        assertThat(Topic.header(arrived, "ce_subject")).isEqualTo(aggregate);
        assertThat(Topic.header(arrived, "ce_sequence")).isEqualTo("3");
        assertThat(Topic.header(arrived, "ce_dataschema")).isEqualTo("https://hoshimori.jp/schemas/test.v1");
        assertThat(Topic.header(arrived, "content-type")).isEqualTo("application/json");
        assertThat(Topic.header(arrived, "ce_time")).endsWith("Z");
        assertThat(UUID.fromString(Topic.header(arrived, "ce_id")).version()).isEqualTo(7);
    }

    @Test
    void anEventOfATransactionThatRollsBackIsNeverHeardOf() {
        QuarkusTransaction.begin();
        outbox.append(event(1));
        QuarkusTransaction.rollback();
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(2)));

        await().until(() -> !Topic.of(topic).records().isEmpty());
        assertThat(Topic.of(topic).records())
                .extracting(arrived -> Topic.header(arrived, "ce_sequence"))
                .containsOnly("2");
    }

    @Test
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> outbox.append(event(1))).isInstanceOf(TransactionalException.class);
    }

    @Test
    void anAcknowledgedEventLeavesTheOutbox() {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(event(1)));

        await().until(() -> waiting() == 0);
    }

    @Test
    void theFiguresOfTheOutboxAreMetrics() {
        String metrics = given().get("/q/metrics").asString();

        assertThat(metrics).contains("hoshimori_outbox_rows").contains("hoshimori_outbox_oldest_age_seconds");
    }

    private OutboxEvent event(long version) {
        return new OutboxEvent(
                topic,
                "jp.hoshimori.test.v1",
                "https://hoshimori.jp/schemas/test.v1",
                aggregate,
                version,
                Map.of("name", "a"));
    }

    private int waiting() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT count(*) FROM outbox WHERE topic = ?")) {
            query.setString(1, topic);
            var row = query.executeQuery();
            row.next();
            return row.getInt(1);
        }
    }
}
