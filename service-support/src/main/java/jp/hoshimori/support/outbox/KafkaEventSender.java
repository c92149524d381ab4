package jp.hoshimori.support.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;

/**
 * Sends with an idempotent producer. After a failure the producer is thrown away: it may still deliver what it holds,
 * which consumers must be able to bear, but it must not mix that with the next attempt.
 */
final class KafkaEventSender implements EventSender {

    private static final Logger LOG = Logger.getLogger(KafkaEventSender.class);

    private final Map<String, Object> settings;
    private final String source;
    private KafkaProducer<String, byte[]> producer;

    KafkaEventSender(String bootstrapServers, String source, Duration deliveryTimeout) {
        this.source = source;
        this.settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                deliveryTimeout.toMillis(),
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                (int) deliveryTimeout.dividedBy(2).toMillis(),
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                (int) deliveryTimeout.toMillis(),
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "none");
    }

    @Override
    public int send(List<OutboxRow> events) {
        List<Future<?>> sent = new ArrayList<>(events.size());
        try {
            for (OutboxRow event : events) {
                sent.add(producer().send(event.toRecord(source)));
            }
        } catch (KafkaException unreachable) {
            LOG.warnf("Kafka refuses events for now: %s", unreachable.getClass().getSimpleName());
            discardProducer();
        }
        return acknowledgedPrefix(sent);
    }

    private int acknowledgedPrefix(List<Future<?>> sent) {
        int acknowledged = 0;
        try {
            for (Future<?> one : sent) {
                one.get();
                acknowledged++;
            }
        } catch (ExecutionException refused) {
            LOG.warnf(
                    "Kafka has not acknowledged an event: %s",
                    refused.getCause().getClass().getSimpleName());
            discardProducer();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return acknowledged;
    }

    private KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private void discardProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    @Override
    public void close() {
        discardProducer();
    }
}
