package jp.hoshimori.event.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/** The fields of an object: none may go, each keeps its own schema, and new ones are free while the object is open. */
final class PropertiesRule implements KeywordRule {

    @Override
    public Stream<Incompatibility> check(SchemaPair schema, SchemaPair keyword) {
        boolean open = isOpen(schema.released());
        return keyword.names().stream().map(keyword::child).flatMap(property -> checkOne(property, open));
    }

    private static Stream<Incompatibility> checkOne(SchemaPair property, boolean open) {
        if (property.isDropped()) {
            return Stream.of(property.breaks(Broken.DEPLOYED_READERS, "the field was removed"));
        }
        if (!property.isAdded()) {
            return SchemaDiffer.differences(property);
        }
        return open
                ? Stream.empty()
                : Stream.of(property.breaks(Broken.DEPLOYED_READERS, "a field was added to a closed object"));
    }

    private static boolean isOpen(JsonNode schema) {
        return schema.path("additionalProperties").asBoolean(true);
    }
}
