package jp.hoshimori.declaration.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Compares answers with the examples in the API document. */
public final class Examples {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** An answer or an example without what differs each time; a list by its first item. */
    public static JsonNode comparable(String json, String... varying) {
        JsonNode tree = tree(json);
        JsonNode object = tree.has("items") ? tree.get("items").get(0) : tree;
        return ((ObjectNode) object).remove(List.of(varying));
    }

    private static JsonNode tree(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException(failure);
        }
    }
}
