package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Rewrites one schema, and every schema in it, from JSON Schema 2020-12 to the dialect of OpenAPI 3.0. */
final class SchemaDownConverter {

    private static final List<String> WITHOUT_EQUIVALENT = List.of(
            "if",
            "then",
            "else",
            "prefixItems",
            "contains",
            "patternProperties",
            "propertyNames",
            "dependentSchemas",
            "dependentRequired",
            "unevaluatedProperties",
            "unevaluatedItems",
            "$defs",
            "$dynamicRef");

    private final ObjectNode schema;

    private SchemaDownConverter(ObjectNode schema) {
        this.schema = schema;
    }

    static void convert(JsonNode node) {
        if (node instanceof ObjectNode schema) {
            new SchemaDownConverter(schema).convert();
        }
    }

    private void convert() {
        requireEquivalents();
        inner();
        typeList();
        nullAlternative("anyOf");
        nullAlternative("oneOf");
        constant();
        examples();
        bound("exclusiveMinimum", "minimum");
        bound("exclusiveMaximum", "maximum");
        binary();
        reference();
    }

    private void requireEquivalents() {
        WITHOUT_EQUIVALENT.stream().filter(schema::has).findFirst().ifPresent(keyword -> {
            throw new IllegalArgumentException("OpenAPI 3.0 has nothing for the keyword " + keyword + " in " + schema);
        });
    }

    private void inner() {
        List.of("items", "additionalProperties", "not").forEach(name -> convert(schema.path(name)));
        List.of("properties", "allOf", "anyOf", "oneOf")
                .forEach(name -> schema.path(name).forEach(SchemaDownConverter::convert));
    }

    private void typeList() {
        if (!(schema.get("type") instanceof ArrayNode types)) {
            return;
        }
        List<String> names = new ArrayList<>();
        types.forEach(type -> names.add(type.asText()));
        if (names.remove("null")) {
            schema.put("nullable", true);
        }
        if (names.size() != 1) {
            throw new IllegalArgumentException("OpenAPI 3.0 has one type for a schema, not " + names + " in " + schema);
        }
        schema.put("type", names.get(0));
    }

    private void nullAlternative(String keyword) {
        if (!(schema.get(keyword) instanceof ArrayNode alternatives)) {
            return;
        }
        List<JsonNode> real = StreamSupport.stream(alternatives.spliterator(), false)
                .filter(alternative -> !"null".equals(alternative.path("type").asText()))
                .toList();
        if (real.size() == alternatives.size()) {
            return;
        }
        schema.remove(keyword);
        schema.put("nullable", true);
        schema.putArray(real.size() == 1 ? "allOf" : keyword).addAll(real);
    }

    private void constant() {
        JsonNode value = schema.remove("const");
        if (value != null) {
            schema.putArray("enum").add(value);
        }
    }

    private void examples() {
        JsonNode examples = schema.remove("examples");
        if (examples != null && !examples.isEmpty()) {
            schema.set("example", examples.get(0));
        }
    }

    private void bound(String exclusive, String inclusive) {
        JsonNode value = schema.get(exclusive);
        if (value != null && value.isNumber()) {
            schema.set(inclusive, value);
            schema.put(exclusive, true);
        }
    }

    private void binary() {
        JsonNode encoding = schema.remove("contentEncoding");
        schema.remove("contentMediaType");
        if (encoding != null && encoding.asText().equals("base64")) {
            schema.put("format", "byte");
        }
    }

    /** In 3.0 whatever stands beside a reference is ignored. */
    private void reference() {
        if (schema.has("$ref") && schema.size() > 1) {
            ObjectNode reference = JsonNodeFactory.instance.objectNode();
            reference.set("$ref", schema.remove("$ref"));
            schema.putArray("allOf").add(reference);
        }
    }
}
