package jp.hoshimori.event.contract;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.hoshimori.event.EventType;
import tools.jackson.core.JacksonException;

/** The promise that a producer of an event keeps: its JSON Schema, with formats asserted. */
public final class EventContract {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .formatAssertionsEnabled(true)
                    .locale(Locale.ENGLISH)
                    .build()));

    private static final Map<EventType, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventContract() {}

    /**
     * Answers what is wrong with a payload, each as a JSON Pointer and a reason; empty when the schema admits it.
     *
     * @param json the payload as it would be sent
     * @throws IllegalArgumentException when the type has no schema
     */
    public static List<String> violations(EventType type, String json) {
        Schema schema = SCHEMAS.computeIfAbsent(type, EventContract::load);
        try {
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(EventContract::sentence)
                    .toList();
        } catch (JacksonException e) {
            return List.of(": is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Schema load(EventType type) {
        return REGISTRY.getSchema(Resources.text(type.schemaResource()), InputFormat.JSON);
    }

    private static String sentence(Error error) {
        return error.getInstanceLocation() + ": " + error.getMessage();
    }
}
