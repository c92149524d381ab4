package jp.hoshimori.support.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import jp.hoshimori.problem.ProblemException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class DeadLetterReaderTest {

    private static final TopicPartition PARTITION = new TopicPartition("example.dead-letter", 0);

    private final MockConsumer<String, byte[]> consumer = new MockConsumer<>("earliest");

    @Test
    void whatASlowBrokerHandsOverLateBelongsToTheListToo() {
        oneLetterLies();
        for (int looks = 0; looks < 8; looks++) {
            consumer.schedulePollTask(() -> {});
        }
        consumer.schedulePollTask(() -> consumer.addRecord(
                new ConsumerRecord<>(PARTITION.topic(), PARTITION.partition(), 0, "key", new byte[0])));

        List<ConsumerRecord<String, byte[]>> read = DeadLetterReader.readToEnd(consumer, List.of(PARTITION), 10);

        assertThat(read).hasSize(1);
    }

    @Test
    void aListThatDoesNotComeIsNotTakenForAnEmptyOne() {
        oneLetterLies();

        assertThatThrownBy(() -> DeadLetterReader.readToEnd(consumer, List.of(PARTITION), 10))
                .isInstanceOf(ProblemException.class);
    }

    private void oneLetterLies() {
        consumer.assign(List.of(PARTITION));
        consumer.updateBeginningOffsets(Map.of(PARTITION, 0L));
        consumer.updateEndOffsets(Map.of(PARTITION, 1L));
        consumer.seekToBeginning(List.of(PARTITION));
    }
}
