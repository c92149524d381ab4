package jp.hoshimori.support.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Takes one whole shard at a time. The lock is on the shard's row, not on the events': with locked events a second
 * relay would skip them, take later events of the same aggregate and publish those first.
 */
final class ShardBatchSource implements BatchSource {

    private static final String LOCK_SHARD = """
            SELECT shard FROM outbox_shard s
             WHERE EXISTS (SELECT 1 FROM outbox o WHERE o.shard = s.shard)
             ORDER BY (s.shard - ? + 32) % 32
               FOR UPDATE SKIP LOCKED LIMIT 1""";

    private static final String READ_SHARD =
            "SELECT " + OutboxRow.COLUMNS + " FROM outbox WHERE shard = ? ORDER BY id LIMIT ?";

    /** Where the next look begins, so that a busy shard does not starve the others. */
    private int turn;

    @Override
    public Optional<List<OutboxRow>> lockNext(Connection connection, int limit) throws SQLException {
        OptionalInt shard = lockShard(connection);
        if (shard.isEmpty()) {
            return Optional.empty();
        }
        turn = shard.getAsInt() + 1;
        return Optional.of(read(connection, shard.getAsInt(), limit));
    }

    private OptionalInt lockShard(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK_SHARD)) {
            query.setInt(1, turn);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        }
    }

    private static List<OutboxRow> read(Connection connection, int shard, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(READ_SHARD)) {
            query.setInt(1, shard);
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
