package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.diagnosis.groupsession.model.SessionCode;
import jp.hoshimori.support.page.PageRequest;
import org.hibernate.Session;

/**
 * The group sessions that are stored, in the running transaction. Row-level security shows a transaction its
 * organization's. Plain SQL: joining and closing are single statements that decide as they write.
 */
@ApplicationScoped
class GroupSessions {

    private static final String COLUMNS =
            "SELECT id, organization_id, code, title, questionnaire, opened_at, closes_at, closed_at, participants"
                    + " FROM group_session";

    static final String BY_ID = COLUMNS + " WHERE id = ANY (?)";

    /** Takes the same way for a code that was never given out and for one whose session has closed. */
    static final String BY_CODE = COLUMNS + " WHERE code = ? AND closed_at IS NULL AND closes_at > ?";

    static final String LATEST = COLUMNS + " WHERE organization_id = ? ORDER BY opened_at DESC, id DESC LIMIT ?";

    static final String LATEST_AFTER = COLUMNS
            + " WHERE organization_id = ? AND (opened_at, id) < (?, ?) ORDER BY opened_at DESC, id DESC LIMIT ?";

    private static final String ADD = """
            INSERT INTO group_session (id, organization_id, code, title, questionnaire, opened_at, closes_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (code) WHERE closed_at IS NULL DO NOTHING""";

    private static final String COUNT = """
            UPDATE group_session SET participants = participants + 1
             WHERE id = ? AND closed_at IS NULL AND closes_at > ? AND participants < ?
            RETURNING participants""";

    private static final String CLOSE = """
            UPDATE group_session SET closed_at = greatest(opened_at, least(closes_at, ?))
             WHERE id = ? AND closed_at IS NULL""";

    private static final String CLOSE_ENDED = """
            UPDATE group_session SET closed_at = closes_at
             WHERE id IN (SELECT id FROM group_session WHERE closed_at IS NULL AND closes_at <= ? LIMIT 1000)""";

    private static final String FORGET = """
            DELETE FROM group_session
             WHERE id IN (SELECT id FROM group_session WHERE closed_at <= ? ORDER BY closed_at LIMIT 100)""";

    private final Session session;

    GroupSessions(Session session) {
        this.session = session;
    }

    /** The session of that id; empty when there is none that the transaction may see. */
    Optional<GroupSession> ofId(UUID id) {
        return ofIds(List.of(id)).stream().findFirst();
    }

    /** Those of the sessions that exist and that the transaction may see. */
    List<GroupSession> ofIds(Collection<UUID> ids) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(BY_ID)) {
                query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                return read(query);
            }
        });
    }

    /** The session that the code opens at that moment. */
    Optional<GroupSession> openedBy(String code, Instant now) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = connection.prepareStatement(BY_CODE)) {
                query.setString(1, code);
                query.setObject(2, utc(now));
                return read(query).stream().findFirst();
            }
        });
    }

    /** The piece asked for of an organization's sessions, the latest first, and one more when there are more. */
    List<GroupSession> ofOrganization(UUID organizationId, PageRequest piece) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement query = list(connection, organizationId, piece)) {
                return read(query);
            }
        });
    }

    private static PreparedStatement list(Connection connection, UUID organizationId, PageRequest piece)
            throws SQLException {
        PreparedStatement query = connection.prepareStatement(piece.after().isEmpty() ? LATEST : LATEST_AFTER);
        query.setObject(1, organizationId);
        int next = 2;
        if (piece.after().isPresent()) {
            List<String> last = piece.after().get();
            query.setObject(next++, utc(Instant.parse(last.get(0))));
            query.setObject(next++, UUID.fromString(last.get(1)));
        }
        query.setInt(next, piece.rowsToRead());
        return query;
    }

    /** Where a list continues after a session. */
    static List<String> sortKey(GroupSession session) {
        return List.of(session.openedAt().toString(), session.id().toString());
    }

    /** Whether the new session was stored; not when another that is open has its code. */
    boolean add(GroupSession added) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(ADD)) {
                insert.setObject(1, added.id());
                insert.setObject(2, added.organizationId());
                insert.setString(3, added.code().text());
                insert.setString(4, added.title());
                insert.setString(5, added.questionnaire());
                insert.setObject(6, utc(added.openedAt()));
                insert.setObject(7, utc(added.closesAt()));
                return insert.executeUpdate() == 1;
            }
        });
    }

    /**
     * Counts one more participant, and says which it is; empty when the session is closed by now, or full. Until the
     * transaction ends nobody else is counted and the session is not closed.
     */
    OptionalInt countParticipant(UUID id, Instant now, int most) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(COUNT)) {
                update.setObject(1, id);
                update.setObject(2, utc(now));
                update.setInt(3, most);
                ResultSet row = update.executeQuery();
                return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
            }
        });
    }

    /** Closes a session at that moment, unless it is closed. */
    void close(UUID id, Instant now) {
        session.doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(CLOSE)) {
                update.setObject(1, utc(now));
                update.setObject(2, id);
                update.executeUpdate();
            }
        });
    }

    /** Notes of up to 1,000 sessions that their time was over by then, and says of how many. */
    int closeEnded(Instant now) {
        return change(CLOSE_ENDED, now);
    }

    /** Deletes up to 100 sessions, with their sheets, that were closed by then, and says how many. */
    int forgetClosed(Instant until) {
        return change(FORGET, until);
    }

    private int change(String sql, Instant moment) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement change = connection.prepareStatement(sql)) {
                change.setObject(1, utc(moment));
                return change.executeUpdate();
            }
        });
    }

    private static List<GroupSession> read(PreparedStatement query) throws SQLException {
        List<GroupSession> read = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                read.add(groupSession(rows));
            }
        }
        return read;
    }

    private static GroupSession groupSession(ResultSet row) throws SQLException {
        return new GroupSession(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                new SessionCode(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant(),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(8, OffsetDateTime.class)).map(OffsetDateTime::toInstant),
                row.getInt(9));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
