package jp.hoshimori.support.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Who has sent which dead letter again, and when. */
@ApplicationScoped
class ReplayLog {

    private static final String READ =
            "SELECT topic, topic_partition, topic_offset, replayed_at FROM dead_letter_replay";
    private static final String WRITE = """
            INSERT INTO dead_letter_replay (topic, topic_partition, topic_offset, replayed_at, replayed_by)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (topic, topic_partition, topic_offset)
            DO UPDATE SET replayed_at = excluded.replayed_at, replayed_by = excluded.replayed_by""";

    private final AgroalDataSource dataSource;

    ReplayLog(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** When each dead letter was last replayed, by its place. */
    @Transactional
    Map<DeadLetterId, Instant> read() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ);
                ResultSet row = query.executeQuery()) {
            Map<DeadLetterId, Instant> replays = new HashMap<>();
            while (row.next()) {
                DeadLetterId id = new DeadLetterId(row.getString(1), row.getInt(2), row.getLong(3));
                replays.put(id, row.getTimestamp(4).toInstant());
            }
            return replays;
        }
    }

    @Transactional
    void write(DeadLetterId id, Instant at, String operator) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setString(1, id.topic());
            insert.setInt(2, id.partition());
            insert.setLong(3, id.offset());
            insert.setTimestamp(4, Timestamp.from(at));
            insert.setString(5, operator);
            insert.executeUpdate();
        }
    }
}
