package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The operations that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Operations {

    private static final String COLUMNS = """
            o.id, o.organization_id, o.state, o.format, o.header, o.charset, o.rows_total, o.rows_accepted,
            o.rows_repeated, o.rows_rejected, o.created_at, o.started_at, o.ended_at, o.version,
            EXISTS (SELECT 1 FROM operation_cancellation c WHERE c.operation_id = o.id) AS cancelling
            """;

    private static final String INSERT = """
            INSERT INTO operation (id, organization_id, kind, state, format, header, charset, rows_total, created_at)
            VALUES (?, ?, 'DIAGNOSIS_IMPORT', 'WAITING', ?, ?, ?, ?, ?)""";

    private static final String FIND = "SELECT " + COLUMNS + "FROM operation o WHERE o.id = ?";

    private static final String COUNT_UNFINISHED =
            "SELECT count(*) FROM operation WHERE organization_id = ? AND ended_at IS NULL";

    /**
     * An organization's oldest only: its imports follow one another, so that no two workers meet over the same partner's
     * ids. Which organization's is left to chance, so that nobody's large import keeps another's small one waiting. The
     * lock is the worker's claim: PostgreSQL gives it back when the worker dies.
     */
    private static final String LOCK_NEXT = "SELECT " + COLUMNS + """
             FROM operation o
             WHERE o.ended_at IS NULL
               AND NOT EXISTS (SELECT 1
                                 FROM operation earlier
                                WHERE earlier.organization_id = o.organization_id AND earlier.ended_at IS NULL
                                  AND (earlier.created_at, earlier.id) < (o.created_at, o.id))
             ORDER BY random()
             LIMIT 1
               FOR NO KEY UPDATE OF o SKIP LOCKED""";

    private static final String ADVANCE = """
            UPDATE operation
               SET state = 'RUNNING', started_at = coalesce(started_at, ?), rows_accepted = rows_accepted + ?,
                   rows_repeated = rows_repeated + ?, rows_rejected = rows_rejected + ?, failures = 0,
                   version = version + 1
             WHERE id = ?""";

    private static final String END = """
            UPDATE operation SET state = ?, ended_at = ?, version = version + 1 WHERE id = ? AND ended_at IS NULL""";

    private static final String COUNT_FAILURE =
            "UPDATE operation SET failures = failures + 1 WHERE id = ? AND ended_at IS NULL RETURNING failures";

    private static final String CANCEL = """
            INSERT INTO operation_cancellation (operation_id, organization_id, requested_at)
            VALUES (?, ?, ?) ON CONFLICT DO NOTHING""";

    private final EntityManager database;

    Operations(EntityManager database) {
        this.database = database;
    }

    void add(Operation operation) {
        change(INSERT, insert -> {
            insert.setObject(1, operation.id());
            insert.setObject(2, operation.organizationId());
            insert.setString(3, operation.format().name());
            insert.setString(4, operation.header().orElse(null));
            insert.setString(5, operation.charset().name());
            insert.setInt(6, operation.rows().total());
            insert.setObject(7, utc(operation.createdAt()));
        });
    }

    /** The operation of that id; empty when there is none that the transaction may see. */
    Optional<Operation> ofId(UUID id) {
        return read(FIND, query -> query.setObject(1, id));
    }

    int countUnfinished(UUID organizationId) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(COUNT_UNFINISHED)) {
                query.setObject(1, organizationId);
                return number(query);
            }
        });
    }

    /** Claims the next operation to work on until the transaction ends; empty when there is none left to claim. */
    Optional<Operation> lockNext() {
        return read(LOCK_NEXT, query -> {});
    }

    /** Adds what became of a batch of rows. */
    void advance(Operation operation, Operation.Rows more, Instant now) {
        change(ADVANCE, update -> {
            update.setObject(1, utc(now));
            update.setInt(2, more.accepted());
            update.setInt(3, more.repeated());
            update.setInt(4, more.rejected());
            update.setObject(5, operation.id());
        });
    }

    void end(UUID id, OperationState state, Instant now) {
        change(END, update -> {
            update.setString(1, state.name());
            update.setObject(2, utc(now));
            update.setObject(3, id);
        });
    }

    /** Counts another failure of the piece that is next, and says how many there were. */
    int countFailure(UUID id) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(COUNT_FAILURE)) {
                update.setObject(1, id);
                return number(update);
            }
        });
    }

    void requestCancellation(Operation operation, Instant now) {
        change(CANCEL, insert -> {
            insert.setObject(1, operation.id());
            insert.setObject(2, operation.organizationId());
            insert.setObject(3, utc(now));
        });
    }

    private Optional<Operation> read(String sql, Parameters parameters) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                parameters.set(query);
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(operation(row)) : Optional.empty();
                }
            }
        });
    }

    private void change(String sql, Parameters parameters) {
        session().doWork(connection -> change(connection, sql, parameters));
    }

    private static void change(Connection connection, String sql, Parameters parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            statement.executeUpdate();
        }
    }

    private static int number(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static Operation operation(ResultSet row) throws SQLException {
        return new Operation(
                row.getObject("id", UUID.class),
                row.getObject("organization_id", UUID.class),
                state(row),
                ImportFormat.valueOf(row.getString("format")),
                Optional.ofNullable(row.getString("header")),
                Charset.forName(row.getString("charset")),
                new Operation.Rows(
                        row.getInt("rows_total"),
                        row.getInt("rows_accepted"),
                        row.getInt("rows_repeated"),
                        row.getInt("rows_rejected")),
                time(row, "created_at").orElseThrow(),
                time(row, "started_at"),
                time(row, "ended_at"),
                row.getLong("version"));
    }

    private static OperationState state(ResultSet row) throws SQLException {
        OperationState state = OperationState.valueOf(row.getString("state"));
        return row.getBoolean("cancelling") && !state.isEnded() ? OperationState.CANCELLING : state;
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Session session() {
        return database.unwrap(Session.class);
    }

    @FunctionalInterface
    private interface Parameters {

        void set(PreparedStatement statement) throws SQLException;
    }
}
