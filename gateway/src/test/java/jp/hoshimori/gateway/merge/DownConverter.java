package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Renders an OpenAPI 3.1 document as 3.0.3, for generators and comparers that understand no other. */
final class DownConverter {

    private static final Set<String> DATA = Set.of("example", "examples", "default", "enum");

    private DownConverter() {}

    /**
     * The document in 3.0.3.
     *
     * @throws IllegalArgumentException when it says something that 3.0 has no words for
     */
    static ObjectNode convert(ObjectNode document) {
        ObjectNode converted = document.deepCopy();
        converted.put("openapi", "3.0.3");
        converted.remove("jsonSchemaDialect");
        converted.remove("webhooks");
        walk(converted);
        return converted;
    }

    private static void walk(JsonNode node) {
        if (node.isArray()) {
            node.forEach(DownConverter::walk);
        }
        node.properties().forEach(member -> member(member.getKey(), member.getValue()));
    }

    private static void member(String name, JsonNode value) {
        if (name.equals("schema")) {
            SchemaDownConverter.convert(value);
        } else if (name.equals("schemas")) {
            value.forEach(SchemaDownConverter::convert);
        } else if (!DATA.contains(name) && !name.startsWith("x-")) {
            walk(value);
        }
    }
}
