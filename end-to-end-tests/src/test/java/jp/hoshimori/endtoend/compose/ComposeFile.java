package jp.hoshimori.endtoend.compose;

import java.util.Map;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A compose file with its anchors resolved and its variables as written.
 *
 * @param text the file itself
 * @param parts the parts of the system by their name
 */
public record ComposeFile(String text, Map<String, ComposePart> parts) {

    public static ComposeFile parse(String text) {
        Object document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<String, ComposePart> parts = Nodes.map(Nodes.map(document).get("services")).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, part -> ComposePart.of(part.getKey(), Nodes.map(part.getValue()))));
        return new ComposeFile(text, parts);
    }
}
