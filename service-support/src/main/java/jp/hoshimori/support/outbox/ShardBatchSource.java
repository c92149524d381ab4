package jp.hoshimori.support.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes whole shards, several at a time so that a commit is shared by many events. The lock is on the shards' rows, not on
 * the events': with locked events a second relay would skip them, take later events of the same aggregate and publish
 * those first.
 */
final class ShardBatchSource implements BatchSource {

    /** Half of all shards, so that two relays can always work at once. */
    private static final int SHARDS_AT_ONCE = Outbox.SHARDS / 2;

    private static final String LOCK_SHARDS = """
            SELECT shard FROM outbox_shard s
             WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.shard = s.shard)
             ORDER BY (s.shard - ? + 32) % 32
               FOR UPDATE SKIP LOCKED LIMIT ?""";

    private static final String READ_SHARDS =
            "SELECT " + OutboxRow.COLUMNS + " FROM outbox WHERE shard = ANY (?) ORDER BY id LIMIT ?";

    /** Where the next look begins, so that busy shards do not starve the others. */
    private int turn;

    @Override
    public Optional<List<OutboxRow>> lockNext(Connection connection, int limit) throws SQLException {
        List<Integer> shards = lockShards(connection);
        if (shards.isEmpty()) {
            return Optional.empty();
        }
        turn = shards.get(shards.size() - 1) + 1;
        return Optional.of(read(connection, shards, limit));
    }

    private List<Integer> lockShards(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK_SHARDS)) {
            query.setInt(1, turn);
            query.setInt(2, SHARDS_AT_ONCE);
            try (ResultSet row = query.executeQuery()) {
                List<Integer> shards = new ArrayList<>();
                while (row.next()) {
                    shards.add(row.getInt(1));
                }
                return shards;
            }
        }
    }

    private static List<OutboxRow> read(Connection connection, List<Integer> shards, int limit) throws SQLException {
        Array numbers = connection.createArrayOf("smallint", shards.toArray());
        try (PreparedStatement query = connection.prepareStatement(READ_SHARDS)) {
            query.setArray(1, numbers);
            query.setInt(2, limit);
            try (ResultSet row = query.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(OutboxRow.read(row));
                }
                return rows;
            }
        }
    }
}
