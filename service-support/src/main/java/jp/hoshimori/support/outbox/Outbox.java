package jp.hoshimori.support.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import jp.hoshimori.support.platform.Ids;

/** Writes events into the transaction that decided on them. */
@ApplicationScoped
public class Outbox {

    static final int SHARDS = 32;

    private static final String INSERT = """
            INSERT INTO outbox (shard, event_id, topic, type, schema, aggregate_id, aggregate_version, traceparent,
                                payload, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final ObjectMapper json;
    private final Clock clock;
    private final OutboxRelay relay;

    Outbox(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            ObjectMapper json,
            Clock clock,
            OutboxRelay relay) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.json = json;
        this.clock = clock;
        this.relay = relay;
    }

    /**
     * Makes the event part of the running transaction: published if that commits, never heard of if it does not.
     *
     * @throws jakarta.transaction.TransactionalException outside a transaction
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(OutboxEvent event) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, shardOf(event.aggregateId()));
            insert.setObject(2, Ids.next());
            insert.setString(3, event.topic());
            insert.setString(4, event.type());
            insert.setString(5, event.schema());
            insert.setString(6, event.aggregateId());
            insert.setLong(7, event.aggregateVersion());
            insert.setString(8, TraceParent.current().orElse(null));
            insert.setBytes(9, json.writeValueAsBytes(event.payload()));
            insert.setTimestamp(10, Timestamp.from(clock.instant()));
            insert.executeUpdate();
        } catch (SQLException failure) {
            throw new OutboxException("The event could not be written", failure);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
        transactions.registerInterposedSynchronization(new NudgeAfterCommit());
    }

    /** The shard of an aggregate: the same in every replica and release. */
    static int shardOf(String aggregateId) {
        return Math.floorMod(aggregateId.hashCode(), SHARDS);
    }

    private final class NudgeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // Nothing to do before the commit.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.nudge();
            }
        }
    }
}
