package jp.hoshimori.declaration.statistics;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.statistics.model.RegisterChange;
import jp.hoshimori.declaration.statistics.model.RegisterState;

/** The register's states that are still to be counted, each with the one before it. */
@ApplicationScoped
class DueChanges {

    /**
     * What a transaction older than every running one has written is all there: going on behind the last row read misses
     * nothing.
     */
    static final String NEXT = """
            SELECT s.written_in, s.declaration_number, s.version,
                   s.star, s.status, s.prefecture, s.industry, s.valid_from,
                   b.star, b.status, b.prefecture, b.industry, b.valid_from
              FROM (SELECT * FROM register_entry_state
                     WHERE (written_in, declaration_number, version) > (?, ?, ?)
                       AND written_in < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                     ORDER BY written_in, declaration_number, version
                     LIMIT ?) s
              LEFT JOIN LATERAL (SELECT * FROM register_entry_state p
                                  WHERE p.declaration_number = s.declaration_number AND p.version < s.version
                                  ORDER BY p.version DESC
                                  LIMIT 1) b ON true
             ORDER BY s.written_in, s.declaration_number, s.version""";

    private static final String ANY_BEFORE = """
            SELECT EXISTS (SELECT 1 FROM register_entry_state
                            WHERE (written_in, declaration_number, version) > (?, ?, ?) AND valid_from < ?)""";

    private final AgroalDataSource dataSource;

    DueChanges(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The changes written after what was counted last, in the order in which they were written. */
    List<DueChange> after(CountProgress progress, int limit) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(NEXT)) {
            bind(query, progress);
            query.setInt(4, limit);
            try (ResultSet row = query.executeQuery()) {
                List<DueChange> due = new ArrayList<>();
                while (row.next()) {
                    due.add(due(row));
                }
                return due;
            }
        }
    }

    /** Whether a change that happened before that moment is still to be counted. */
    boolean anyBefore(CountProgress progress, Instant moment) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(ANY_BEFORE)) {
            bind(query, progress);
            query.setObject(4, moment.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static void bind(PreparedStatement query, CountProgress progress) throws SQLException {
        query.setLong(1, progress.writtenIn());
        query.setString(2, progress.declarationNumber());
        query.setLong(3, progress.version());
    }

    private static DueChange due(ResultSet row) throws SQLException {
        return new DueChange(
                new CountProgress(row.getLong(1), row.getString(2), row.getLong(3)),
                new RegisterChange(
                        row.getString(9) == null ? Optional.empty() : Optional.of(state(row, 9)), state(row, 4)));
    }

    private static RegisterState state(ResultSet row, int from) throws SQLException {
        return new RegisterState(
                Star.valueOf(row.getString(from)),
                row.getString(from + 1).equals(DeclarationStatus.STANDING.name()),
                row.getString(from + 2),
                row.getString(from + 3),
                row.getObject(from + 4, OffsetDateTime.class).toInstant());
    }
}
