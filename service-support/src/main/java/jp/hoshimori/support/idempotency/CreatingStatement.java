package jp.hoshimori.support.idempotency;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.hoshimori.support.outbox.Outbox;
import jp.hoshimori.support.statement.RowInsert;
import jp.hoshimori.support.tenant.TenantSettings;

/**
 * One statement, and hence one round trip and one transaction, that says for whom it runs, keeps the answer under its key,
 * and writes the row and the event.
 *
 * <p>Each piece reads from the one before it, which fixes their order: the tenant is known before row-level security looks
 * at the row, and neither row nor event is written when the key is taken.
 */
@ApplicationScoped
class CreatingStatement {

    private static final String ASKED = """
            WITH asked AS MATERIALIZED (
                SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true)
            ), made AS (
                %s FROM asked
            )
            %s FROM asked""";

    private static final String ASKED_WITH_KEY = """
            WITH asked AS MATERIALIZED (
                SELECT set_config('hoshimori.organization_id', ?, true), set_config('hoshimori.access', ?, true),
                       pg_try_advisory_xact_lock(hashtextextended(?, 0)) AS free
            ), kept AS (
                %s FROM asked WHERE free
                %s RETURNING 1
            ), made AS (
                %s FROM kept
            )
            %s FROM kept""";

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, String> textsWithKey = new ConcurrentHashMap<>();
    private final AgroalDataSource dataSource;
    private final TenantSettings tenant;
    private final Outbox outbox;
    private final IdempotencyStore store;

    CreatingStatement(AgroalDataSource dataSource, TenantSettings tenant, Outbox outbox, IdempotencyStore store) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.outbox = outbox;
        this.store = store;
    }

    /** Writes the row and the event. */
    void write(Creation creation) throws SQLException {
        RowInsert event = outbox.row(creation.event());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql(creation.row(), event))) {
            int next = bindTenant(statement);
            next = creation.row().bind(statement, next);
            event.bind(statement, next);
            statement.executeUpdate();
        }
        outbox.nudge();
    }

    /**
     * Writes the row, the event, and the answer under its key.
     *
     * @return whether it was written; not when the key has an answer, or another request works on it
     */
    boolean write(Creation creation, String caller, String key, StoredAnswer answer) throws SQLException {
        RowInsert event = outbox.row(creation.event());
        RowInsert kept = store.row(caller, key, answer);
        boolean written;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sqlWithKey(creation.row(), kept, event))) {
            int next = bindTenant(statement);
            statement.setString(next++, IdempotencyStore.lock(caller, key));
            next = kept.bind(statement, next);
            statement.setObject(next++, store.oldest());
            next = creation.row().bind(statement, next);
            event.bind(statement, next);
            written = statement.executeUpdate() == 1;
        }
        if (written) {
            outbox.nudge();
        }
        return written;
    }

    /** The same text object each time: the driver looks its prepared statements up by it. */
    private String sql(RowInsert row, RowInsert event) {
        return texts.computeIfAbsent(row.sql(), unknown -> ASKED.formatted(row.sql(), event.sql()));
    }

    private String sqlWithKey(RowInsert row, RowInsert kept, RowInsert event) {
        return textsWithKey.computeIfAbsent(
                row.sql(),
                unknown -> ASKED_WITH_KEY.formatted(kept.sql(), IdempotencyStore.UNLESS_KEPT, row.sql(), event.sql()));
    }

    private int bindTenant(PreparedStatement statement) throws SQLException {
        statement.setString(1, tenant.organization());
        statement.setString(2, tenant.access());
        return 3;
    }
}
