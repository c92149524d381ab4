package jp.hoshimori.support.inbox;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The events that this service's consumers have set aside. Sending one again puts it back on the topic it came from:
 * whoever had handled it remembers that, so only the consumer that had not does it now.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);

    private final DeadLetterReader reader;
    private final ReplayLog replays;
    private final Clock clock;
    private final String bootstrapServers;
    private KafkaProducer<String, byte[]> producer;

    DeadLetters(
            DeadLetterReader reader,
            ReplayLog replays,
            Clock clock,
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers) {
        this.reader = reader;
        this.replays = replays;
        this.clock = clock;
        this.bootstrapServers = bootstrapServers;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close();
        }
    }

    List<DeadLetter> list(int limit) throws SQLException {
        Map<DeadLetterId, Instant> replayed = replays.read();
        return reader.oldest(limit).stream()
                .map(letter -> describe(letter, replayed.get(DeadLetterId.of(letter))))
                .toList();
    }

    DeadLetter replay(String id, String operator) throws SQLException {
        DeadLetterId place = DeadLetterId.parse(id);
        ConsumerRecord<String, byte[]> letter =
                reader.at(place.topicPartition(), place.offset()).orElseThrow(ProblemException::notFound);
        send(letter);
        Instant now = clock.instant();
        replays.write(place, now, operator);
        LOG.infof("dead letter replayed id=%s operator=%s", place, operator);
        return describe(letter, now);
    }

    private void send(ConsumerRecord<String, byte[]> letter) {
        ProducerRecord<String, byte[]> again =
                new ProducerRecord<>(header(letter, "dead-letter-topic"), letter.key(), letter.value());
        for (Header header : letter.headers()) {
            if (!header.key().startsWith("dead-letter-")) {
                again.headers().add(header);
            }
        }
        try {
            producer().send(again).get();
        } catch (ExecutionException refused) {
            throw unavailable();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                CommonProblems.UNAVAILABLE,
                LocalizedText.of(
                        "Kafka に送れませんでした。しばらくしてからもう一度お試しください。", "Kafka did not take the event. Try again in a while."));
    }

    private synchronized KafkaProducer<String, byte[]> producer() {
        if (producer == null) {
            Map<String, Object> settings = Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    bootstrapServers,
                    ProducerConfig.ACKS_CONFIG,
                    "all",
                    ProducerConfig.MAX_BLOCK_MS_CONFIG,
                    10_000,
                    ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                    5_000,
                    ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                    10_000);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private static DeadLetter describe(ConsumerRecord<String, byte[]> letter, Instant replayedAt) {
        return new DeadLetter(
                DeadLetterId.of(letter).toString(),
                letter.topic(),
                header(letter, "dead-letter-topic"),
                letter.key(),
                header(letter, "ce_type"),
                header(letter, "ce_id"),
                header(letter, "dead-letter-reason"),
                letter.value() == null ? null : new String(letter.value(), StandardCharsets.UTF_8),
                Instant.ofEpochMilli(letter.timestamp()),
                replayedAt);
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
