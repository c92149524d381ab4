package jp.hoshimori.support.outbox;

/**
 * A fact that others shall hear of.
 *
 * @param topic the Kafka topic of the owner
 * @param type the CloudEvents type, such as {@code jp.hoshimori.diagnosis.completed.v1}
 * @param schema the CloudEvents dataschema
 * @param aggregateId what the fact is about; also the Kafka key, so that facts about one thing stay in order
 * @param aggregateVersion grows with each fact about the same thing
 * @param payload written as JSON
 */
public record OutboxEvent(
        String topic, String type, String schema, String aggregateId, long aggregateVersion, Object payload) {}
