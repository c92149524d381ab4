package jp.hoshimori.diagnosis.groupsession;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.hibernate.Session;

/**
 * How many codes that open nothing have been tried in the running minute, in the running transaction. Every replica
 * counts in the same place.
 */
@ApplicationScoped
class WrongCodes {

    /** Where all are counted, whatever address they came from. */
    private static final int IN_ALL = -1;

    /** Among PostgreSQL's advisory locks of two numbers, those of this class begin with this one. */
    private static final int LOCKS = 0x67726F75;

    private static final String LOCK = "SELECT pg_advisory_xact_lock(?, ?)";

    private static final String TRIED =
            "SELECT bucket, tried FROM group_session_wrong_code WHERE minute = ? AND bucket IN (?, " + IN_ALL + ")";

    private static final String COUNT = """
            INSERT INTO group_session_wrong_code AS counted (minute, bucket, tried) VALUES (?, ?, 1), (?, -1, 1)
            ON CONFLICT (minute, bucket) DO UPDATE SET tried = counted.tried + 1""";

    private static final String FORGET = "DELETE FROM group_session_wrong_code WHERE minute < ?";

    private final Session session;
    private final GroupSessionConfig config;

    WrongCodes(Session session, GroupSessionConfig config) {
        this.session = session;
        this.config = config;
    }

    /**
     * Whether no more codes may be tried from this bucket of addresses in this minute. Until the transaction ends, nobody
     * else of the same bucket is answered, so that trying many at once gets no further than one after the other.
     */
    boolean areTooMany(int bucket, Instant now) {
        return session.doReturningWork(connection -> {
            lock(connection, bucket);
            try (PreparedStatement query = connection.prepareStatement(TRIED)) {
                query.setObject(1, minute(now));
                query.setInt(2, bucket);
                return anyTooMany(query);
            }
        });
    }

    private static void lock(Connection connection, int bucket) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setInt(1, LOCKS);
            lock.setInt(2, bucket);
            lock.execute();
        }
    }

    private boolean anyTooMany(PreparedStatement query) throws SQLException {
        boolean tooMany = false;
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                int limit = rows.getInt(1) == IN_ALL ? config.wrongCodesInAll() : config.wrongCodesPerAddress();
                tooMany |= rows.getInt(2) >= limit;
            }
        }
        return tooMany;
    }

    /** Counts one more. */
    void count(int bucket, Instant now) {
        session.doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(COUNT)) {
                insert.setObject(1, minute(now));
                insert.setInt(2, bucket);
                insert.setObject(3, minute(now));
                insert.executeUpdate();
            }
        });
    }

    /** Forgets what was counted in the minutes before. */
    void forgetBefore(Instant now) {
        session.doWork(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, minute(now));
                delete.executeUpdate();
            }
        });
    }

    private static OffsetDateTime minute(Instant now) {
        return now.truncatedTo(ChronoUnit.MINUTES).atOffset(ZoneOffset.UTC);
    }
}
