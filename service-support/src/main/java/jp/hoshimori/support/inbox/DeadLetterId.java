package jp.hoshimori.support.inbox;

import jp.hoshimori.problem.ProblemException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The place of a dead letter, written {@code topic:partition:offset}. */
record DeadLetterId(String topic, int partition, long offset) {

    /**
     * Reads the written form.
     *
     * @throws ProblemException 404 for text that cannot name a dead letter
     */
    static DeadLetterId parse(String text) {
        String[] parts = text.split(":", -1);
        try {
            return new DeadLetterId(parts[0], Integer.parseInt(parts[1]), Long.parseLong(parts[2]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException notAnId) {
            throw ProblemException.notFound();
        }
    }

    static DeadLetterId of(ConsumerRecord<?, ?> letter) {
        return new DeadLetterId(letter.topic(), letter.partition(), letter.offset());
    }

    TopicPartition topicPartition() {
        return new TopicPartition(topic, partition);
    }

    @Override
    public String toString() {
        return topic + ":" + partition + ":" + offset;
    }
}
