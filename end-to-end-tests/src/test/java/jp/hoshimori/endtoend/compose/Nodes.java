package jp.hoshimori.endtoend.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the untyped values of a YAML document; what is absent is empty. */
final class Nodes {

    private Nodes() {}

    static Map<String, Object> map(Object node) {
        Map<String, Object> result = new LinkedHashMap<>();
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> result.put(String.valueOf(key), value));
        }
        return result;
    }

    static List<String> texts(Object node) {
        return node instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    static String text(Object node) {
        return node == null ? "" : String.valueOf(node);
    }
}
