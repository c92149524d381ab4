package jp.hoshimori.gateway.route;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Every operation of the API, found by method and path. Literal segments win over parameters. */
public final class RouteTable {

    private final PathNode root;
    private final List<Route> routes;

    RouteTable(PathNode root) {
        this.root = root;
        this.routes = root.routes().toList();
    }

    /** All operations. */
    public Collection<Route> routes() {
        return routes;
    }

    /**
     * Looks up who answers.
     *
     * @param method the HTTP method; HEAD is answered by whoever answers GET
     * @param path the raw path, beginning with a slash
     */
    public RouteMatch find(String method, String path) {
        Optional<PathNode> node = root.find(segments(path), 0);
        if (node.isEmpty()) {
            return new RouteMatch.UnknownPath();
        }
        PathNode found = node.get();
        return found.route("HEAD".equals(method) ? "GET" : method)
                .<RouteMatch>map(RouteMatch.Found::new)
                .orElseGet(() -> new RouteMatch.OtherMethods(allowed(found)));
    }

    static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    private static SortedSet<String> allowed(PathNode node) {
        SortedSet<String> methods = new TreeSet<>(node.methods());
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }
}
