package jp.hoshimori.event.compatibility;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds every change between a released schema and the current one that breaks a reader. */
final class SchemaDiffer {

    /** Words for people and tools; no reader depends on them. */
    static final Set<String> ANNOTATIONS =
            Set.of("title", "description", "examples", "default", "deprecated", "$comment");

    private static final KeywordRule UPPER_BOUND = BoundRule.UPPER.forConstraint();
    private static final KeywordRule LOWER_BOUND = BoundRule.LOWER.forConstraint();
    private static final KeywordRule EXACT = new ExactRule().forConstraint();
    private static final KeywordRule SUBSCHEMA = (schema, keyword) -> differences(keyword);

    private static final Map<String, KeywordRule> RULES = Map.ofEntries(
            entry("type", new TypeRule().forConstraint()),
            entry("required", new RequiredRule()),
            entry("properties", new PropertiesRule()),
            entry("items", SUBSCHEMA.forConstraint()),
            entry("enum", new EnumRule().forConstraint()),
            entry(EnumRule.GROWING, new GrowingEnumRule()),
            entry("maximum", UPPER_BOUND),
            entry("exclusiveMaximum", UPPER_BOUND),
            entry("maxLength", UPPER_BOUND),
            entry("maxItems", UPPER_BOUND),
            entry("maxProperties", UPPER_BOUND),
            entry("minimum", LOWER_BOUND),
            entry("exclusiveMinimum", LOWER_BOUND),
            entry("minLength", LOWER_BOUND),
            entry("minItems", LOWER_BOUND),
            entry("minProperties", LOWER_BOUND));

    private SchemaDiffer() {}

    static List<Incompatibility> incompatibilities(JsonNode released, JsonNode current) {
        return differences(SchemaPair.ofDocuments(released, current)).toList();
    }

    static Stream<Incompatibility> differences(SchemaPair schema) {
        if (!schema.released().isObject() || !schema.current().isObject()) {
            return EXACT.check(schema, schema);
        }
        return schema.names().stream()
                .filter(name -> !ANNOTATIONS.contains(name))
                .flatMap(name -> RULES.getOrDefault(name, EXACT).check(schema, schema.child(name)));
    }
}
