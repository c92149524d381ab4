package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Collects the components of all services. What two services call by one name must be the same thing. */
final class ComponentMerge {

    private static final String SECURITY_SCHEMES = "securitySchemes";

    private final Map<String, Map<String, JsonNode>> sections = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();

    void add(ServiceDocument document) {
        document.document().path("components").properties().stream()
                .filter(section -> !section.getKey().equals(SECURITY_SCHEMES))
                .forEach(section -> section.getValue()
                        .properties()
                        .forEach(component ->
                                add(document.service(), section.getKey(), component.getKey(), component.getValue())));
    }

    ObjectNode result() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        sections.forEach((name, components) -> result.putObject(name).setAll(components));
        return result;
    }

    private void add(String service, String section, String name, JsonNode component) {
        JsonNode other =
                sections.computeIfAbsent(section, key -> new TreeMap<>()).putIfAbsent(name, component);
        String owner = owners.putIfAbsent(section + "/" + name, service);
        if (other != null && !other.equals(component)) {
            throw new IllegalArgumentException("The services " + owner + " and " + service + " both have components/"
                    + section + "/" + name + ", and they differ; rename one of them or make them the same.");
        }
    }
}
