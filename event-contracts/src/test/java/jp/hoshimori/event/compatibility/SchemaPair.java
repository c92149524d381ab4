package jp.hoshimori.event.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/** The same place in the released and in the current schema. */
record SchemaPair(String pointer, JsonNode released, JsonNode current) {

    static SchemaPair ofDocuments(JsonNode released, JsonNode current) {
        return new SchemaPair("", released, current);
    }

    Set<String> names() {
        Set<String> names = new TreeSet<>();
        released.fieldNames().forEachRemaining(names::add);
        current.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Answers the pair below a name; a side that lacks it is a missing node. */
    SchemaPair child(String name) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new SchemaPair(pointer + "/" + step, released.path(name), current.path(name));
    }

    boolean isAdded() {
        return released.isMissingNode() && !current.isMissingNode();
    }

    boolean isDropped() {
        return current.isMissingNode() && !released.isMissingNode();
    }

    boolean isUnchanged() {
        return released.equals(current);
    }

    Incompatibility breaks(Broken broken, String reason) {
        return new Incompatibility(pointer, reason, broken);
    }
}
