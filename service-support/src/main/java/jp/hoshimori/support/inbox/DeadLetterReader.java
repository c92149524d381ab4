package jp.hoshimori.support.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads dead-letter topics from their beginning, without a consumer group and without moving any offset. */
@ApplicationScoped
class DeadLetterReader {

    private static final Duration POLL = Duration.ofMillis(500);

    /** After how many looks in vain the broker counts as away: a slow one may need a few. */
    private static final int IDLE_POLLS = 20;

    private final String bootstrapServers;
    private final DeadLetterTopics topics;

    DeadLetterReader(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers, DeadLetterTopics topics) {
        this.bootstrapServers = bootstrapServers;
        this.topics = topics;
    }

    /** The oldest records of all dead-letter topics of this service, up to the limit. */
    List<ConsumerRecord<String, byte[]>> oldest(int limit) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(limit)) {
            List<TopicPartition> partitions = partitions(consumer);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return readToEnd(consumer, partitions, limit);
        }
    }

    /** The record at this place; empty if there is none, or none any more. */
    Optional<ConsumerRecord<String, byte[]>> at(TopicPartition partition, long offset) {
        try (KafkaConsumer<String, byte[]> consumer = consumer(1)) {
            if (!partitions(consumer).contains(partition)) {
                return Optional.empty();
            }
            consumer.assign(List.of(partition));
            consumer.seek(partition, offset);
            return readToEnd(consumer, List.of(partition), 1).stream()
                    .filter(found -> found.offset() == offset)
                    .findFirst();
        }
    }

    private List<TopicPartition> partitions(KafkaConsumer<String, byte[]> consumer) {
        Map<String, List<PartitionInfo>> existing = consumer.listTopics();
        return topics.names().stream()
                .filter(existing::containsKey)
                .flatMap(topic -> existing.get(topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
    }

    /**
     * What lies from where the consumer stands to the end, up to the limit.
     *
     * @throws ProblemException 503 when the broker does not hand it over: half a list would pass for a whole one
     */
    static List<ConsumerRecord<String, byte[]>> readToEnd(
            Consumer<String, byte[]> consumer, Collection<TopicPartition> partitions, int limit) {
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        int idle = 0;
        while (records.size() < limit && !atEnd(consumer, ends)) {
            if (idle == IDLE_POLLS) {
                throw unavailable();
            }
            int before = records.size();
            consumer.poll(POLL).forEach(records::add);
            idle = records.size() == before ? idle + 1 : 0;
        }
        return records.subList(0, Math.min(limit, records.size()));
    }

    private static ProblemException unavailable() {
        return new ProblemException(
                CommonProblems.UNAVAILABLE,
                LocalizedText.of(
                        "Kafka から読み出せませんでした。しばらくしてからもう一度お試しください。",
                        "Kafka did not hand over the events. Try again in a while."));
    }

    private static boolean atEnd(Consumer<String, byte[]> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private KafkaConsumer<String, byte[]> consumer(int limit) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                limit,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }
}
