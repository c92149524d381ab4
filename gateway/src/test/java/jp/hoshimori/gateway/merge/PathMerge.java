package jp.hoshimori.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import jp.hoshimori.gateway.route.RouteReader;

/** Collects the paths of all services: every path has one owner, every operation a name of its own. */
final class PathMerge {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");

    private final Map<String, JsonNode> paths = new TreeMap<>();
    private final Map<String, String> ownerOfPath = new HashMap<>();
    private final Map<String, String> ownerOfOperation = new HashMap<>();

    void add(ServiceDocument document) {
        document.document()
                .path("paths")
                .properties()
                .forEach(path -> add(document, path.getKey(), (ObjectNode) path.getValue()));
    }

    ObjectNode result() {
        ObjectNode result = JsonNodeFactory.instance.objectNode();
        result.setAll(paths);
        return result;
    }

    private void add(ServiceDocument document, String path, ObjectNode item) {
        String service = document.service();
        String owner = ownerOfPath.putIfAbsent(path.replaceAll("\\{[^}]*}", "{}"), service);
        if (owner != null) {
            throw new IllegalArgumentException("The path " + path + " is answered by " + owner + " and by " + service
                    + "; every path has one owner.");
        }
        ObjectNode owned = JsonNodeFactory.instance.objectNode().put(RouteReader.SERVICE, service);
        owned.setAll(item.deepCopy());
        METHODS.stream().filter(owned::has).forEach(method -> own(document, (ObjectNode) owned.get(method), path));
        paths.put(path, owned);
    }

    private void own(ServiceDocument document, ObjectNode operation, String path) {
        requireUniqueName(document.service(), operation.path("operationId").asText(), path);
        operation.putArray("tags").add(document.service());
        JsonNode inherited = document.document().path("security");
        if (!operation.has("security") && !inherited.isMissingNode()) {
            operation.set("security", inherited.deepCopy());
        }
    }

    private void requireUniqueName(String service, String operationId, String path) {
        if (!CAMEL_CASE.matcher(operationId).matches()) {
            throw new IllegalArgumentException("An operation of " + service + " at " + path
                    + " needs an operationId in camelCase, and has \"" + operationId + "\".");
        }
        String owner = ownerOfOperation.putIfAbsent(operationId, service);
        if (owner != null) {
            throw new IllegalArgumentException("The operationId " + operationId + " is used by " + owner + " and by "
                    + service + "; name one of them otherwise.");
        }
    }
}
