package jp.hoshimori.support.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CleanupTest {

    private static final String EVENTS = """
            INSERT INTO inbox (consumer, event_id, received_at)
            SELECT ?, gen_random_uuid(), now() - age * interval '1 day' FROM generate_series(1, 2500) n, LATERAL (VALUES (31), (29)) v (age)""";

    private static final String ANSWERS = """
            INSERT INTO idempotency_key (caller, key, fingerprint, status, location, etag, language, body, created_at)
            SELECT ?, age::text, '\\x00', 201, '/', '"0"', 'ja', '\\x00', now() - age * interval '1 hour' FROM (VALUES (49), (47)) v (age)""";

    private final String name = UUID.randomUUID().toString();

    @Inject
    Cleanup cleanup;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void whatHasHadItsTimeIsForgottenInAsManyPiecesAsItTakesAndTheRestIsKept() throws SQLException {
        store(EVENTS);
        store(ANSWERS);

        cleanup.clean();

        // The service cleans up by itself too, and may be at the same rows: what it has begun, it finishes.
        await().untilAsserted(() -> {
            assertThat(read("SELECT DISTINCT extract(day FROM now() - received_at)::int FROM inbox WHERE consumer = ?"))
                    .containsExactly(29);
            assertThat(read("SELECT count(*)::int FROM inbox WHERE consumer = ?"))
                    .containsExactly(2500);
            assertThat(read("SELECT key::int FROM idempotency_key WHERE caller = ?"))
                    .containsExactly(47);
        });
    }

    private void store(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, name);
            insert.executeUpdate();
        }
    }

    private List<Integer> read(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, name);
            List<Integer> values = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getInt(1));
                }
            }
            return values;
        }
    }
}
