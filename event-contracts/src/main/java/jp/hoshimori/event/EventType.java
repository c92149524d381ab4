package jp.hoshimori.event;

import java.util.Objects;

/**
 * The identity of one version of an event.
 *
 * @param name the CloudEvents {@code type}, such as {@code jp.hoshimori.diagnosis.completed.v1}; the schema and the
 *     golden samples are filed under it
 * @param topic the Kafka topic on which the event travels, keyed by the aggregate's id
 * @param schema the last step of the schema's address: {@code name} without the leading {@code jp.hoshimori.}
 */
public record EventType(String name, String topic, String schema) {

    private static final String SCHEMA_BASE = "https://hoshimori.jp/schemas/";

    public EventType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(schema, "schema");
    }

    /** Answers the absolute class path resource of the JSON Schema. */
    public String schemaResource() {
        return "/schemas/" + name + ".schema.json";
    }

    /** Answers the absolute class path folder of the golden samples. */
    public String goldenFolder() {
        return "/golden/" + name;
    }

    /** Answers the schema's {@code $id}, which is also the CloudEvents {@code dataschema} of the event. */
    public String schemaId() {
        return SCHEMA_BASE + schema;
    }
}
