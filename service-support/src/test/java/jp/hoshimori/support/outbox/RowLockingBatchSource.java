package jp.hoshimori.support.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fault that the relay must not have, planted: it locks the events themselves and skips those of others. */
final class RowLockingBatchSource implements BatchSource {

    private static final String LOCK =
            "SELECT " + OutboxRow.COLUMNS + " FROM outbox ORDER BY id LIMIT ? FOR UPDATE SKIP LOCKED";

    @Override
    public Optional<List<OutboxRow>> lockNext(Connection connection, int limit) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LOCK)) {
            query.setInt(1, limit);
            try (ResultSet row = query.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (row.next()) {
                    rows.add(OutboxRow.read(row));
                }
                return rows.isEmpty() ? Optional.empty() : Optional.of(rows);
            }
        }
    }
}
