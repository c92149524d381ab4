package jp.hoshimori.declaration.audit;

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
import java.util.UUID;

/** The audit events that are stored. Row-level security shows the operator all, and an organization its own. */
@ApplicationScoped
class AuditEvents {

    private static final String COLUMNS = """
            SELECT id, act, actor, actor_organization_id, organization_id, subject_type, subject_id, acted_at,
                   acknowledged_at, acknowledged_by
              FROM audit_event
             WHERE\s""";

    private static final String NEWEST_FIRST = " ORDER BY acted_at DESC, id DESC LIMIT ?";

    private static final String ACKNOWLEDGE = """
            UPDATE audit_event SET acknowledged_at = ?, acknowledged_by = ?
             WHERE id = ? AND acknowledged_at IS NULL""";

    static final String ACKNOWLEDGE_UP_TO = """
            UPDATE audit_event SET acknowledged_at = ?, acknowledged_by = ?
             WHERE id IN (SELECT id FROM audit_event
                           WHERE acknowledged_at IS NULL AND (acted_at, id) <= (?, ?)
                           ORDER BY acted_at DESC, id DESC
                           LIMIT ?)""";

    private final AgroalDataSource dataSource;

    AuditEvents(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The newest events that an index finds for the filter, of which {@link AuditFilter#meets} leaves what was asked for.
     *
     * @param after only what lies behind this event
     */
    List<AuditEvent> newest(AuditFilter filter, Optional<Key> after, int limit) throws SQLException {
        List<Object> values = new ArrayList<>();
        String sql = query(filter, after, values);
        values.add(limit);
        return read(sql, values);
    }

    /** The query of {@link #newest}, and the values of all its question marks but the last, which is the limit. */
    static String query(AuditFilter filter, Optional<Key> after, List<Object> values) {
        List<String> conditions = new ArrayList<>();
        filter.leading().ifPresent(leading -> {
            conditions.add(leading.sql());
            values.addAll(leading.values());
        });
        filter.from().ifPresent(from -> {
            conditions.add("acted_at >= ?");
            values.add(utc(from));
        });
        filter.to().ifPresent(to -> {
            conditions.add("acted_at < ?");
            values.add(utc(to));
        });
        after.ifPresent(key -> {
            conditions.add("(acted_at, id) < (?, ?)");
            values.add(utc(key.actedAt()));
            values.add(key.id());
        });
        String where = conditions.isEmpty() ? "true" : String.join(" AND ", conditions);
        return COLUMNS + where + NEWEST_FIRST;
    }

    /** The event of that id; empty when there is none that the transaction may see. */
    Optional<AuditEvent> ofId(UUID id) throws SQLException {
        return read(COLUMNS + "id = ?", List.of(id)).stream().findFirst();
    }

    /** Notes that an operator has seen an event; whoever saw it first stays. */
    void acknowledge(UUID id, String by, Instant at) throws SQLException {
        change(ACKNOWLEDGE, List.of(utc(at), by, id));
    }

    /** Notes it of an event and of everything before it, the newest first, and answers of how many. */
    int acknowledgeUpTo(AuditEvent last, String by, Instant at, int limit) throws SQLException {
        return change(ACKNOWLEDGE_UP_TO, List.of(utc(at), by, utc(last.actedAt()), last.id(), limit));
    }

    private List<AuditEvent> read(String sql, List<Object> values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            List<AuditEvent> events = new ArrayList<>();
            while (row.next()) {
                events.add(event(row));
            }
            return events;
        }
    }

    private int change(String sql, List<Object> values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = prepared(connection, sql, values)) {
            return update.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, List<Object> values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int index = 0; index < values.size(); index++) {
            statement.setObject(index + 1, values.get(index));
        }
        return statement;
    }

    private static AuditEvent event(ResultSet row) throws SQLException {
        Instant seen = instant(row, 9);
        return new AuditEvent(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                Optional.ofNullable(row.getObject(4, UUID.class)),
                new Subject(row.getString(6), row.getString(7), Optional.ofNullable(row.getObject(5, UUID.class))),
                instant(row, 8),
                seen == null ? Optional.empty() : Optional.of(new AuditEvent.Acknowledgement(seen, row.getString(10))));
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * Where an event stands in a list.
     *
     * @param actedAt first by this
     * @param id then by this
     */
    record Key(Instant actedAt, UUID id) {

        static Key of(AuditEvent event) {
            return new Key(event.actedAt(), event.id());
        }

        static Key of(List<String> written) {
            return new Key(Instant.parse(written.get(0)), UUID.fromString(written.get(1)));
        }

        List<String> written() {
            return List.of(actedAt.toString(), id.toString());
        }
    }
}
