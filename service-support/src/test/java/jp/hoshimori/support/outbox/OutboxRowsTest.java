package jp.hoshimori.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.hoshimori.testing.RealParts;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OutboxRowsTest {

    private static final String WRITTEN = """
            SELECT shard || topic || type || schema || aggregate_id || aggregate_version || encode(payload, 'escape')
              FROM outbox WHERE topic = 'hoshimori.test' ORDER BY id""";

    @Inject
    OutboxRows rows;

    @Inject
    Outbox outbox;

    @Inject
    EntityManager database;

    @Test
    void manyEventsAreWrittenAsTheOutboxWritesEach() {
        List<OutboxEvent> events =
                Stream.generate(OutboxRowsTest::event).limit(50).toList();

        List<Object> together = writtenBy(() -> rows.append(events, Instant.now()));
        List<Object> oneByOne = writtenBy(() -> events.forEach(outbox::append));

        assertThat(together).hasSize(50);
        assertThat(together).isEqualTo(oneByOne);
    }

    /** What stands in the outbox before the transaction is rolled back. */
    private List<Object> writtenBy(Runnable work) {
        List<Object> written = new ArrayList<>();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    work.run();
                    written.addAll((List<?>) database.createNativeQuery(WRITTEN).getResultList());
                    throw new IllegalStateException("roll back");
                }))
                .hasMessageContaining("roll back");
        return written;
    }

    private static OutboxEvent event() {
        return new OutboxEvent(
                "hoshimori.test",
                "type",
                "schema",
                UUID.randomUUID().toString(),
                3,
                List.of("髙 \"quoted\" \\ payload"));
    }
}
