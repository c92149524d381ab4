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
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import jp.hoshimori.support.platform.Ids;
import jp.hoshimori.support.statement.RowInsert;

/** Writes events into the transaction that decided on them. */
@ApplicationScoped
public class Outbox {

    static final int SHARDS = 32;

    private static final String INSERT = """
            INSERT INTO outbox (shard, event_id, topic, type, schema, aggregate_id, aggregate_version, traceparent,
                                payload, created_at)
            SELECT ?::smallint, ?::uuid, ?::text, ?::text, ?::text, ?::text, ?::bigint, ?::text, ?::bytea,
                   ?::timestamptz""";

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
        try (Connection connection = dataSource.getConnection()) {
            row(event).execute(connection);
        } catch (SQLException failure) {
            throw new OutboxException("The event could not be written", failure);
        }
        transactions.registerInterposedSynchronization(new NudgeAfterCommit());
    }

    /**
     * The event as a row, for a statement that writes it together with what it tells of. Whoever runs that statement
     * {@linkplain #nudge() nudges} the relay after it.
     */
    public RowInsert row(OutboxEvent event) {
        return new RowInsert(
                INSERT,
                Arrays.asList(
                        (short) shardOf(event.aggregateId()),
                        Ids.next(),
                        event.topic(),
                        event.type(),
                        event.schema(),
                        event.aggregateId(),
                        event.aggregateVersion(),
                        TraceParent.current().orElse(null),
                        bytes(event.payload()),
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /** Tells the relay that an event was committed; cheap, and never waits. */
    public void nudge() {
        relay.nudge();
    }

    private byte[] bytes(Object payload) {
        try {
            return json.writeValueAsBytes(payload);
        } catch (JsonProcessingException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The shard of an aggregate: the same in every replica and release. */
    public static int shardOf(String aggregateId) {
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
