package jp.hoshimori.endtoend.compose;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A part of the system as the compose file describes it.
 *
 * @param module the module its image is built of; empty for a published image
 * @param awaited the condition under which each part it depends on counts as there, by that part's name
 * @param healthTest the command that tells whether it is healthy; empty where the image brings its own
 */
public record ComposePart(
        String name,
        String image,
        String module,
        Map<String, String> environment,
        Map<String, String> awaited,
        List<String> ports,
        List<String> healthTest) {

    static ComposePart of(String name, Map<String, Object> node) {
        Map<String, Object> build = Nodes.map(node.get("build"));
        return new ComposePart(
                name,
                Nodes.text(node.get("image")),
                Nodes.text(Nodes.map(build.get("args")).get("MODULE")),
                values(node.get("environment"), Nodes::text),
                values(
                        node.get("depends_on"),
                        awaited -> Nodes.text(Nodes.map(awaited).get("condition"))),
                Nodes.texts(node.get("ports")),
                Nodes.texts(Nodes.map(node.get("healthcheck")).get("test")));
    }

    private static Map<String, String> values(Object node, Function<Object, String> value) {
        return Nodes.map(node).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }

    /** Whether the image is built from a module of this repository. */
    boolean isBuilt() {
        return !module.isEmpty();
    }
}
