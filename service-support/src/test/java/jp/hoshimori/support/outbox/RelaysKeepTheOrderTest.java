package jp.hoshimori.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import jp.hoshimori.testing.DeliveryChecker;
import jp.hoshimori.testing.DeliveryChecker.Arrival;
import jp.hoshimori.testing.RealParts;
import jp.hoshimori.testing.Topic;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class RelaysKeepTheOrderTest {

    private static final int BATCH = 20;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Test
    void severalRelaysWhoseSendsFailNowAndThenLoseNothingAndKeepEachAggregatesOrder() throws Exception {
        String topic = "relays-" + UUID.randomUUID();
        OutboxTables tables = OutboxTables.create();
        List<Arrival> committed = tables.commit(topic, 40, 50, new Random(7));

        runRelays(tables, 4);

        List<Arrival> arrivals =
                Topic.of(topic).records().stream().map(Arrival::of).toList();
        DeliveryChecker judged = DeliveryChecker.check(committed, arrivals);
        assertThat(judged.faults()).isEmpty();
        assertThat(judged.duplicates())
                .as("failed sends must have led to repetitions")
                .isPositive();
    }

    @Test
    void aSecondRelayDoesNotOvertakeAFirstThatIsSlow() throws Exception {
        List<String> faults = faultsWhenASecondRelayComesInTheMiddle(ShardBatchSource::new);

        assertThat(faults).isEmpty();
    }

    @Test
    void theCheckerCatchesRelaysThatLockEventsInsteadOfShards() throws Exception {
        List<String> faults = faultsWhenASecondRelayComesInTheMiddle(RowLockingBatchSource::new);

        assertThat(faults).isNotEmpty().allMatch(fault -> fault.startsWith("out of order"));
    }

    /** One aggregate, ten events, batches of five: the first relay is held while it sends, the second then looks. */
    private List<String> faultsWhenASecondRelayComesInTheMiddle(Supplier<BatchSource> sources) throws Exception {
        OutboxTables tables = OutboxTables.create();
        List<Arrival> committed = tables.commit("unused", 1, 10, new Random(1));
        List<Arrival> arrivals = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch sending = new CountDownLatch(1);
        CountDownLatch mayGoOn = new CountDownLatch(1);
        OutboxPublisher slow = publisher(tables, sources.get(), 5, events -> {
            sending.countDown();
            mayGoOn.await();
            return arrive(events, arrivals);
        });
        OutboxPublisher quick = publisher(tables, sources.get(), 5, events -> arrive(events, arrivals));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> first = thread.submit(slow::publishNext);
            sending.await();
            quick.publishNext();
            mayGoOn.countDown();
            first.get();
        } finally {
            thread.shutdownNow();
        }
        while (quick.publishNext() == OutboxPublisher.Outcome.PUBLISHED) {
            // Until nothing is left.
        }
        return DeliveryChecker.check(committed, arrivals).faults();
    }

    private static int arrive(List<OutboxRow> events, List<Arrival> arrivals) {
        events.forEach(event -> arrivals.add(new Arrival(event.aggregateId(), event.aggregateVersion())));
        return events.size();
    }

    private void runRelays(OutboxTables tables, int relays) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(relays);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int relay = 0; relay < relays; relay++) {
                Random chance = new Random(relay);
                running.add(threads.submit(() -> publishUntilEmpty(tables, chance)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private Void publishUntilEmpty(OutboxTables tables, Random chance) throws SQLException {
        try (KafkaEventSender kafka = new KafkaEventSender(bootstrapServers, "/test", Duration.ofSeconds(10))) {
            ShardBatchSource source = new ShardBatchSource();
            OutboxPublisher publisher = publisher(tables, source, BATCH, events -> {
                int acknowledged = kafka.send(events);
                return chance.nextInt(4) == 0 ? chance.nextInt(acknowledged + 1) : acknowledged;
            });
            while (publisher.publishNext() != OutboxPublisher.Outcome.NOTHING_TO_DO) {
                // Until nothing is left that another relay is not at.
            }
            return null;
        }
    }

    private static OutboxPublisher publisher(OutboxTables tables, BatchSource source, int batch, Sending sending) {
        return new OutboxPublisher(tables.dataSource(), source, sending, batch);
    }

    /** A sender given as a function. */
    private interface Sending extends EventSender {

        int sendAll(List<OutboxRow> events) throws InterruptedException;

        @Override
        default int send(List<OutboxRow> events) {
            try {
                return sendAll(events);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }

        @Override
        default void close() {
            // Nothing is open.
        }
    }
}
