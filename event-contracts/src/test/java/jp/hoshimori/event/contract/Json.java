package jp.hoshimori.event.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import jp.hoshimori.event.DomainEvent;

/** Reads and writes events as services do, except that a field unknown to a record fails unless the record allows it. */
final class Json {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private Json() {}

    static JsonNode tree(String json) {
        return io(() -> MAPPER.readTree(json));
    }

    static DomainEvent read(String json, Class<? extends DomainEvent> record) {
        return io(() -> MAPPER.readValue(json, record));
    }

    static String write(Object value) {
        return io(() -> MAPPER.writeValueAsString(value));
    }

    static JsonNode withUnknownFields(JsonNode node) {
        JsonNode copy = node.deepCopy();
        addUnknownFields(copy);
        return copy;
    }

    private static void addUnknownFields(JsonNode node) {
        node.forEach(Json::addUnknownFields);
        if (node instanceof ObjectNode object) {
            object.put("addedLater", "x").putObject("addedLaterToo").put("inside", 1);
        }
    }

    private static <T> T io(Io<T> io) {
        try {
            return io.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Io<T> {
        T run() throws IOException;
    }
}
