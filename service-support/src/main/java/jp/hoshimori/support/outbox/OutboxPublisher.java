package jp.hoshimori.support.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Publishes one batch: locks it, sends it, deletes what was acknowledged and commits. Killed at any point, it leaves
 * the rows that Kafka has not acknowledged, and PostgreSQL gives back the lock.
 */
final class OutboxPublisher {

    /** What became of an attempt. */
    enum Outcome {
        NOTHING_TO_DO,
        PUBLISHED,
        BROKER_UNAVAILABLE
    }

    private static final String DELETE = "DELETE FROM outbox WHERE id = ANY (?)";

    private final DataSource dataSource;
    private final BatchSource source;
    private final EventSender sender;
    private final int batchSize;

    OutboxPublisher(DataSource dataSource, BatchSource source, EventSender sender, int batchSize) {
        this.dataSource = dataSource;
        this.source = source;
        this.sender = sender;
        this.batchSize = batchSize;
    }

    Outcome publishNext() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                Outcome outcome = publishNext(connection);
                connection.commit();
                return outcome;
            } catch (SQLException | RuntimeException failure) {
                connection.rollback();
                throw failure;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private Outcome publishNext(Connection connection) throws SQLException {
        Optional<List<OutboxRow>> batch = source.lockNext(connection, batchSize);
        if (batch.isEmpty()) {
            return Outcome.NOTHING_TO_DO;
        }
        List<OutboxRow> events = batch.get();
        int acknowledged = sender.send(events);
        delete(connection, events.subList(0, acknowledged));
        return acknowledged == events.size() ? Outcome.PUBLISHED : Outcome.BROKER_UNAVAILABLE;
    }

    private static void delete(Connection connection, List<OutboxRow> published) throws SQLException {
        if (published.isEmpty()) {
            return;
        }
        Array ids = connection.createArrayOf(
                "bigint", published.stream().map(OutboxRow::id).toArray());
        try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
            delete.setArray(1, ids);
            delete.executeUpdate();
        }
    }
}
