package jp.hoshimori.event;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * The payload of something that happened to one aggregate.
 *
 * <p>Implementations are records that read tolerantly: unknown fields are ignored and closed vocabularies are plain
 * strings, so that a reader survives a producer newer than itself. The schema, not the record, binds the producer.
 */
public interface DomainEvent {

    /** Answers which event, in which version, this is. */
    @JsonIgnore
    EventType type();

    /** Answers the id of the aggregate, which is the Kafka key and the CloudEvents {@code subject}. */
    @JsonIgnore
    String aggregateId();
}
