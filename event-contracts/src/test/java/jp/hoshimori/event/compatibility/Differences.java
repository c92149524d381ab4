package jp.hoshimori.event.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What one list of words has that another lacks, both ways. */
record Differences(Set<String> added, Set<String> removed) {

    static Differences between(Set<String> released, Set<String> current) {
        return new Differences(minus(current, released), minus(released, current));
    }

    static Differences between(JsonNode released, JsonNode current) {
        return between(words(released), words(current));
    }

    private static Set<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }

    private static Set<String> minus(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
