package jp.hoshimori.support.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import jp.hoshimori.support.retention.Forgetful;
import jp.hoshimori.support.statement.RowInsert;

/** The stored answers, in the running transaction. */
@ApplicationScoped
class IdempotencyStore implements Forgetful {

    /** For how long an answer can be asked for again. */
    static final Duration KEPT_FOR = Duration.ofHours(48);

    /** Takes the key for this transaction, and reads its answer, in one round trip. */
    private static final String TAKE = """
            SELECT taken.lock, k.fingerprint, k.status, k.location, k.etag, k.language, k.body
              FROM (SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS lock) taken
              LEFT JOIN idempotency_key k ON k.caller = ? AND k.key = ? AND k.created_at > ?""";

    private static final String KEEP = """
            INSERT INTO idempotency_key (caller, key, fingerprint, status, location, etag, language, body, created_at)
            SELECT ?::text, ?::text, ?::bytea, ?::smallint, ?::text, ?::text, ?::text, ?::bytea, ?::timestamptz""";

    /** After {@link #KEEP}: an answer that is still kept stays as it is. Its parameter is {@link #oldest}. */
    static final String UNLESS_KEPT = """
            ON CONFLICT (caller, key) DO UPDATE
               SET fingerprint = excluded.fingerprint, status = excluded.status, location = excluded.location,
                   etag = excluded.etag, language = excluded.language, body = excluded.body,
                   created_at = excluded.created_at
             WHERE idempotency_key.created_at <= ?""";

    private static final String READ =
            "SELECT true, fingerprint, status, location, etag, language, body FROM idempotency_key"
                    + " WHERE caller = ? AND key = ? AND created_at > ?";

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
            query.setString(1, lock(caller, key));
            query.setString(2, caller);
            query.setString(3, key);
            query.setObject(4, oldest());
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
                PreparedStatement insert = connection.prepareStatement(KEEP + '\n' + UNLESS_KEPT)) {
            int next = row(caller, key, answer).bind(insert, 1);
            insert.setObject(next, oldest());
            return insert.executeUpdate() == 1;
        }
    }

    /** The answer as a row. */
    RowInsert row(String caller, String key, StoredAnswer answer) {
        return new RowInsert(
                KEEP,
                Arrays.asList(
                        caller,
                        key,
                        answer.fingerprint(),
                        (short) answer.status(),
                        answer.location(),
                        answer.etag(),
                        answer.language(),
                        answer.body(),
                        clock.instant().atOffset(ZoneOffset.UTC)));
    }

    /** The answer that is kept under a key; read by itself, outside a transaction. */
    Optional<StoredAnswer> find(String caller, String key) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(READ)) {
            query.setString(1, caller);
            query.setString(2, key);
            query.setObject(3, oldest());
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(answer(row)) : Optional.empty();
            }
        }
    }

    /** What stands for the key among PostgreSQL's advisory locks. */
    static String lock(String caller, String key) {
        return caller + '\u001f' + key;
    }

    @Override
    public String rows() {
        return "stored answers";
    }

    /** Deletes up to 1,000 answers that are no longer kept, and says how many. */
    @Override
    @Transactional
    public int forgetSome() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setObject(1, oldest());
            return delete.executeUpdate();
        }
    }

    /** When the oldest answer that is still kept was given. */
    OffsetDateTime oldest() {
        return clock.instant().minus(KEPT_FOR).atOffset(ZoneOffset.UTC);
    }
}
