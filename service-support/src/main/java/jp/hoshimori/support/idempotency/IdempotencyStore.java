package jp.hoshimori.support.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The stored answers, in the running transaction. */
@ApplicationScoped
class IdempotencyStore {

    /** For how long an answer can be asked for again. */
    static final Duration KEPT_FOR = Duration.ofHours(48);

    /** Takes the key for this transaction, and reads its answer, in one round trip. */
    private static final String TAKE = """
            SELECT taken.lock, k.fingerprint, k.status, k.location, k.etag, k.language, k.body
              FROM (SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS lock) taken
              LEFT JOIN idempotency_key k ON k.caller = ? AND k.key = ? AND k.created_at > ?""";

    private static final String WRITE = """
            INSERT INTO idempotency_key (caller, key, fingerprint, status, location, etag, language, body, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (caller, key) DO UPDATE
               SET fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                   etag = excluded.etag, language = excluded.language, body = excluded.body,
                   created_at = excluded.created_at
             WHERE idempotency_key.created_at <= ?""";

    private static final String FORGET =
            "DELETE FROM idempotency_key WHERE ctid IN (SELECT ctid FROM idempotency_key WHERE created_at <= ? LIMIT 1000)";

    private final AgroalDataSource dataSource;
    private final Clock clock;

    IdempotencyStore(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * What is known of a key.
     *
     * @param mine whether no other transaction works on the key at this moment
     * @param answer the first answer, or null
     */
    record Taken(boolean mine, StoredAnswer answer) {}

    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(String caller, String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(TAKE)) {
            query.setString(1, caller + '\u001f' + key);
            query.setString(2, caller);
            query.setString(3, key);
            query.setTimestamp(4, Timestamp.from(oldest()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return new Taken(row.getBoolean(1), answer(row));
            }
        }
    }

    private static StoredAnswer answer(ResultSet row) throws SQLException {
        byte[] fingerprint = row.getBytes(2);
        return fingerprint == null
                ? null
                : new StoredAnswer(
                        fingerprint,
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getBytes(7));
    }

    /** Whether the answer was written; not when another transaction was first. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean write(String caller, String key, StoredAnswer answer) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(WRITE)) {
            insert.setString(1, caller);
            insert.setString(2, key);
            insert.setBytes(3, answer.fingerprint());
            insert.setInt(4, answer.status());
            insert.setString(5, answer.location());
            insert.setString(6, answer.etag());
            insert.setString(7, answer.language());
            insert.setBytes(8, answer.body());
            insert.setTimestamp(9, Timestamp.from(clock.instant()));
            insert.setTimestamp(10, Timestamp.from(oldest()));
            return insert.executeUpdate() == 1;
        }
    }

    /** Deletes up to 1,000 answers that are no longer kept, and says how many. */
    @Transactional
    int forgetOld() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setTimestamp(1, Timestamp.from(oldest()));
            return delete.executeUpdate();
        }
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT_FOR);
    }
}
