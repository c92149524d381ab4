package jp.hoshimori.local;

import java.util.Map;
import java.util.stream.Collectors;

/** Words for the processes that a killed launcher left behind. */
final class Leftovers {

    private Leftovers() {}

    static String sentence(Map<String, Long> running) {
        String named = running.entrySet().stream()
                .map(process -> process.getKey() + " (" + process.getValue() + ")")
                .collect(Collectors.joining(", "));
        String ids = running.values().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return "An earlier run was ended by force and left processes behind: " + named + ". End them with: kill " + ids;
    }
}
