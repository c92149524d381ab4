package jp.hoshimori.support.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Reads CloudEvents in Kafka's binary mode, and ignores what it does not know in a payload. */
final class EventReader {

    private final ObjectMapper json = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    String type(Headers headers) {
        return required(headers, "ce_type");
    }

    <T> IncomingEvent<T> read(Headers headers, byte[] payload, Class<T> data) {
        try {
            return new IncomingEvent<>(
                    UUID.fromString(required(headers, "ce_id")),
                    type(headers),
                    required(headers, "ce_subject"),
                    Instant.parse(required(headers, "ce_time")),
                    Long.parseLong(required(headers, "ce_sequence")),
                    payload(payload, data));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new PoisonEventException("A header of the event cannot be read", unreadable);
        } catch (IOException unreadable) {
            throw new PoisonEventException("The payload of the event cannot be read", unreadable);
        }
    }

    private <T> T payload(byte[] payload, Class<T> data) throws IOException {
        T value = payload == null ? null : json.readValue(payload, data);
        if (value == null) {
            throw new PoisonEventException("The event has no payload");
        }
        return value;
    }

    private static String required(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        if (header == null) {
            throw new PoisonEventException("The event has no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
