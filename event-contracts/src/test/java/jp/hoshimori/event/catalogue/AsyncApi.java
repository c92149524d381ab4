package jp.hoshimori.event.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The AsyncAPI document and how its parts point at each other. */
record AsyncApi(JsonNode document) {

    private static final String REFERENCE = "$ref";

    static AsyncApi load() {
        try (InputStream stream = AsyncApi.class.getResourceAsStream("/asyncapi.yaml")) {
            return new AsyncApi(new YAMLMapper().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, JsonNode> channels() {
        return entries(document.path("channels"));
    }

    Map<String, JsonNode> operations() {
        return entries(document.path("operations"));
    }

    Map<String, JsonNode> messages() {
        return entries(document.at("/components/messages"));
    }

    /** Answers the targets of all references of the document. */
    List<String> references() {
        return document.findValuesAsText(REFERENCE);
    }

    /** Answers the messages of an operation or of a channel, each as its definition. */
    Stream<JsonNode> messagesOf(JsonNode part) {
        return StreamSupport.stream(part.path("messages").spliterator(), false).map(this::resolved);
    }

    JsonNode channelOf(JsonNode operation) {
        return resolved(operation.path("channel"));
    }

    JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has(REFERENCE) ? resolved(at(node.get(REFERENCE).asText())) : node;
    }

    private static Map<String, JsonNode> entries(JsonNode object) {
        Map<String, JsonNode> entries = new TreeMap<>();
        object.fields().forEachRemaining(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }
}
