package jp.hoshimori.support.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import jp.hoshimori.support.platform.Ids;

/** Writes many events into the running transaction with one statement. */
@ApplicationScoped
public class OutboxRows {

    private static final String INSERT = """
            INSERT INTO outbox (shard, event_id, topic, type, schema, aggregate_id, aggregate_version, payload, created_at)
            SELECT e.shard, e.event_id, e.topic, e.type, e.schema, e.aggregate_id, e.aggregate_version, e.payload, ?
              FROM unnest(?::smallint[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::bytea[])
                   AS e (shard, event_id, topic, type, schema, aggregate_id, aggregate_version, payload)""";

    private final AgroalDataSource dataSource;
    private final ObjectMapper json;

    OutboxRows(AgroalDataSource dataSource, ObjectMapper json) {
        this.dataSource = dataSource;
        this.json = json;
    }

    /**
     * Makes the events part of the running transaction; no statement when there are none.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<OutboxEvent> events, Instant now) {
        if (events.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, events, now);
        } catch (SQLException failure) {
            throw new OutboxException("The events could not be written", failure);
        }
    }

    private void insert(Connection connection, List<OutboxEvent> events, Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "int2",
                            events.stream()
                                    .map(event -> (short) Outbox.shardOf(event.aggregateId()))
                                    .toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid", events.stream().map(event -> Ids.next()).toArray()));
            insert.setArray(4, texts(connection, events, OutboxEvent::topic));
            insert.setArray(5, texts(connection, events, OutboxEvent::type));
            insert.setArray(6, texts(connection, events, OutboxEvent::schema));
            insert.setArray(7, texts(connection, events, OutboxEvent::aggregateId));
            insert.setArray(
                    8,
                    connection.createArrayOf(
                            "int8",
                            events.stream().map(OutboxEvent::aggregateVersion).toArray()));
            insert.setArray(9, connection.createArrayOf("bytea", payloads(events)));
            insert.executeUpdate();
        }
    }

    private static java.sql.Array texts(
            Connection connection, List<OutboxEvent> events, Function<OutboxEvent, String> column) throws SQLException {
        return connection.createArrayOf("text", events.stream().map(column).toArray(String[]::new));
    }

    private byte[][] payloads(List<OutboxEvent> events) {
        return events.stream().map(this::payload).toArray(byte[][]::new);
    }

    private byte[] payload(OutboxEvent event) {
        try {
            return json.writeValueAsBytes(event.payload());
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
