package jp.hoshimori.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import jp.hoshimori.notification.testing.Database;
import jp.hoshimori.notification.testing.MailServer;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

/** With many organizations and much already sent, the queries that run all day read only what they answer. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
@QuarkusTestResource(MailServer.class)
class IndexesTest {

    private static final UUID BIGGEST = UUID.randomUUID();

    private static final String MANY_NOTIFICATIONS = """
            WITH added AS (
                INSERT INTO notification
                SELECT ('019a0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                       CASE WHEN mod(n, 50) = 0 THEN '%s'::uuid ELSE gen_random_uuid() END,
                       gen_random_uuid(), 'DIAGNOSIS_COMPLETED', gen_random_uuid(), '題', 'title', '文', 'body', '1',
                       now(), now()
                FROM generate_series(1, 50000) n RETURNING *)
            INSERT INTO delivery
            SELECT gen_random_uuid(), organization_id, event_id, id, 'EMAIL', 'SENT', 1, NULL, now(), NULL, now()
            FROM added RETURNING 1""".formatted(BIGGEST);

    private static final String PAGE =
            "SELECT * FROM notification WHERE organization_id = ? AND id < ? ORDER BY id DESC LIMIT 51";

    private static final String TOLD =
            "SELECT count(*) FROM notification WHERE subject_id = ? AND kind = ? AND organization_id = ?";

    private static final String DUE = "SELECT * FROM delivery WHERE state = 'PENDING' AND next_attempt_at <= now()"
            + " ORDER BY next_attempt_at LIMIT 20 FOR UPDATE SKIP LOCKED";

    @Test
    void aPieceOfAnInboxWhatWasToldAndTheMailsThatAreDueAreReadByTheirIndexes() {
        Database.texts(MANY_NOTIFICATIONS);
        Database.texts("ANALYZE notification, delivery");

        String page = explain(PAGE, BIGGEST, UUID.fromString("019b0000-0000-7000-8000-000000000000"));
        String told = explain(TOLD, UUID.randomUUID(), "DIAGNOSIS_COMPLETED", BIGGEST);
        String due = explain(DUE);

        assertThat(page).contains("notification_page").doesNotContain("Seq Scan", "Sort");
        assertThat(told).contains("notification_subject").doesNotContain("Seq Scan");
        assertThat(due).contains("delivery_due").doesNotContain("Seq Scan");
    }

    private static String explain(String sql, Object... parameters) {
        return String.join("\n", Database.texts("EXPLAIN " + sql, parameters));
    }
}
