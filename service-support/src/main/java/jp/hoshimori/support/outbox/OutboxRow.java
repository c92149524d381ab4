package jp.hoshimori.support.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/** An event that waits in the outbox. */
record OutboxRow(
        long id,
        UUID eventId,
        String topic,
        String type,
        String schema,
        String aggregateId,
        long aggregateVersion,
        String traceparent,
        byte[] payload,
        Instant createdAt) {

    static final String COLUMNS =
            "id, event_id, topic, type, schema, aggregate_id, aggregate_version, traceparent, payload, created_at";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                row.getString("schema"),
                row.getString("aggregate_id"),
                row.getLong("aggregate_version"),
                row.getString("traceparent"),
                row.getBytes("payload"),
                row.getTimestamp("created_at").toInstant());
    }

    /** The event as a CloudEvent in Kafka's binary mode. */
    ProducerRecord<String, byte[]> toRecord(String source) {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, aggregateId, payload);
        Headers headers = message.headers();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", eventId.toString());
        add(headers, "ce_source", source);
        add(headers, "ce_type", type);
        add(headers, "ce_subject", aggregateId);
        add(headers, "ce_time", createdAt.toString());
        add(headers, "ce_dataschema", schema);
        add(headers, "ce_sequence", Long.toString(aggregateVersion));
        add(headers, "content-type", "application/json");
        if (traceparent != null) {
            add(headers, "traceparent", traceparent);
        }
        return message;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
