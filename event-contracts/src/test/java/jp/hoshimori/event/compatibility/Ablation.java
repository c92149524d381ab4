package jp.hoshimori.event.compatibility;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A schema without one of its keywords or without one entry of its lists. */
record Ablation(String pointer, JsonNode schema) {

    /** Answers every ablation that readers would feel: annotations, growing vocabularies and optional fields stay. */
    static List<Ablation> everyOf(JsonNode schema) {
        List<Ablation> ablations = new ArrayList<>();
        collectSchema(schema, JsonPointer.empty(), schema, ablations);
        return ablations;
    }

    private static void collectSchema(JsonNode root, JsonPointer at, JsonNode schema, List<Ablation> into) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!SchemaDiffer.ANNOTATIONS.contains(keyword)) {
                collectKeyword(root, at.appendProperty(keyword), schema.get(keyword), into);
            }
        });
    }

    private static void collectKeyword(JsonNode root, JsonPointer at, JsonNode value, List<Ablation> into) {
        switch (at.last().getMatchingProperty()) {
            case "properties" ->
                value.fieldNames()
                        .forEachRemaining(name -> collectSchema(root, at.appendProperty(name), value.get(name), into));
            case "items" -> collectSchema(root, at, value, into);
            case "required" -> collectEntries(root, at, value, into);
            default -> into.add(without(root, at));
        }
    }

    private static void collectEntries(JsonNode root, JsonPointer at, JsonNode list, List<Ablation> into) {
        for (int index = 0; index < list.size(); index++) {
            into.add(without(root, at.appendIndex(index)));
        }
    }

    private static Ablation without(JsonNode root, JsonPointer at) {
        JsonNode copy = root.deepCopy();
        JsonNode parent = copy.at(at.head());
        if (parent instanceof ArrayNode list) {
            list.remove(at.last().getMatchingIndex());
        } else {
            ((ObjectNode) parent).remove(at.last().getMatchingProperty());
        }
        return new Ablation(at.toString(), copy);
    }
}
