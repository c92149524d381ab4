package jp.hoshimori.declaration.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** JSON documents without what differs at each call. */
public final class Json {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Json() {}

    /** The document with these members left out, wherever they stand. */
    public static JsonNode without(String document, String... members) {
        try {
            return strip(JSON.readTree(document), Set.of(members));
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    private static JsonNode strip(JsonNode node, Set<String> members) {
        if (node instanceof ObjectNode object) {
            object.remove(members);
        }
        if (node instanceof ObjectNode || node instanceof ArrayNode) {
            node.forEach(child -> strip(child, members));
        }
        return node;
    }
}
