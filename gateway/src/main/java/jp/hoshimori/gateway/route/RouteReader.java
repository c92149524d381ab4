package jp.hoshimori.gateway.route;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the route table from an OpenAPI document whose paths name their service. */
public final class RouteReader {

    /** The member of a path that names the service which answers it. */
    public static final String SERVICE = "x-hoshimori-service";

    /** The name of the security scheme that stands for an access token. */
    public static final String BEARER = "bearer";

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private RouteReader() {}

    /**
     * Reads a document.
     *
     * @param yaml an OpenAPI document
     * @throws IllegalArgumentException when a path has no service, an operation has no operationId or asks for a
     *     security scheme that the gateway cannot check, or two operations collide
     */
    public static RouteTable read(String yaml) {
        try {
            return read(new YAMLMapper().readTree(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The OpenAPI document is not readable", unreadable);
        }
    }

    private static RouteTable read(JsonNode document) {
        PathNode root = new PathNode();
        document.path("paths").properties().forEach(path -> {
            List<String> template = RouteTable.segments(path.getKey());
            String service = required(path.getValue(), SERVICE, path.getKey());
            path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .forEach(member -> root.add(
                            template,
                            member.getKey().toUpperCase(Locale.ROOT),
                            route(service, member.getValue(), path.getKey())));
        });
        return new RouteTable(root);
    }

    private static Route route(String service, JsonNode operation, String path) {
        return new Route(required(operation, "operationId", path), service, access(operation));
    }

    /** Default deny: an operation that does not say who may call it is for token holders. */
    private static Access access(JsonNode operation) {
        JsonNode security = operation.path("security");
        if (security.isMissingNode()) {
            return new Access.TokenHolders(List.of(Set.of()));
        }
        List<Set<String>> alternatives = new ArrayList<>();
        for (JsonNode requirement : security) {
            if (requirement.isEmpty()) {
                return new Access.Everyone();
            }
            alternatives.add(scopes(requirement));
        }
        return alternatives.isEmpty() ? new Access.Everyone() : new Access.TokenHolders(alternatives);
    }

    private static Set<String> scopes(JsonNode requirement) {
        if (requirement.size() != 1 || !requirement.has(BEARER)) {
            throw new IllegalArgumentException(
                    "The gateway checks the security scheme " + BEARER + " and no other: " + requirement);
        }
        Set<String> scopes = new LinkedHashSet<>();
        requirement.path(BEARER).forEach(scope -> scopes.add(scope.asText()));
        return scopes;
    }

    private static String required(JsonNode node, String member, String path) {
        String value = node.path(member).asText("");
        if (value.isEmpty()) {
            throw new IllegalArgumentException("The path " + path + " lacks " + member);
        }
        return value;
    }
}
