package jp.hoshimori.event.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The JSON types that a value may have; a number may be an integer, an integer is always a number. */
final class TypeRule implements KeywordRule {

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        Differences differences = Differences.between(types(keyword.released()), types(keyword.current()));
        if (differences.added().isEmpty() && differences.removed().isEmpty()) {
            return Stream.empty();
        }
        String reason = "changed from %s to %s".formatted(keyword.released(), keyword.current());
        return Stream.of(keyword.breaks(broken(differences), reason));
    }

    private static Broken broken(Differences differences) {
        if (differences.removed().isEmpty()) {
            return Broken.DEPLOYED_READERS;
        }
        return differences.added().isEmpty() ? Broken.NEW_READERS : Broken.ALL_READERS;
    }

    private static Set<String> types(JsonNode type) {
        Set<String> types = new TreeSet<>();
        if (type.isTextual()) {
            types.add(type.asText());
        }
        type.forEach(each -> types.add(each.asText()));
        if (types.contains("number")) {
            types.add("integer");
        }
        return types;
    }
}
