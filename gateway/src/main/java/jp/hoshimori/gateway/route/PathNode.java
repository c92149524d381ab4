package jp.hoshimori.gateway.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One segment in the tree of paths: what may follow it, and the operations on the path that ends here. */
final class PathNode {

    private final Map<String, PathNode> literals = new TreeMap<>();
    private final Map<String, Route> operations = new TreeMap<>();
    private PathNode parameter;

    /** Adds an operation; a second one on the same method and path is a mistake in the document. */
    void add(List<String> template, String method, Route route) {
        PathNode node = this;
        for (String segment : template) {
            node = node.child(segment);
        }
        Route other = node.operations.putIfAbsent(method, route);
        if (other != null) {
            throw new IllegalArgumentException("Two operations answer the same method and path: " + other.operationId()
                    + " and " + route.operationId());
        }
    }

    Optional<PathNode> find(List<String> path, int position) {
        if (position == path.size()) {
            return operations.isEmpty() ? Optional.empty() : Optional.of(this);
        }
        String segment = path.get(position);
        return Optional.ofNullable(literals.get(segment))
                .flatMap(literal -> literal.find(path, position + 1))
                .or(() -> findByParameter(segment, path, position));
    }

    Optional<Route> route(String method) {
        return Optional.ofNullable(operations.get(method));
    }

    Set<String> methods() {
        return operations.keySet();
    }

    Stream<Route> routes() {
        Stream<PathNode> children = Stream.concat(literals.values().stream(), Stream.ofNullable(parameter));
        return Stream.concat(operations.values().stream(), children.flatMap(PathNode::routes));
    }

    private Optional<PathNode> findByParameter(String segment, List<String> path, int position) {
        return parameter == null || segment.isEmpty() ? Optional.empty() : parameter.find(path, position + 1);
    }

    private PathNode child(String segment) {
        boolean isParameter = segment.startsWith("{") && segment.endsWith("}");
        if (!isParameter && segment.contains("{")) {
            throw new IllegalArgumentException("A segment of a path is a word or a parameter, not both: " + segment);
        }
        if (!isParameter) {
            return literals.computeIfAbsent(segment, name -> new PathNode());
        }
        if (parameter == null) {
            parameter = new PathNode();
        }
        return parameter;
    }
}
