package jp.hoshimori.endtoend.compose;

import java.util.List;
import java.util.stream.Stream;

/**
 * A Dockerfile as its instructions.
 *
 * @param instructions each on one line, without comments
 */
public record Dockerfile(List<String> instructions) {

    public static Dockerfile parse(String text) {
        return new Dockerfile(text.replaceAll("(?m)^#.*\\R", "")
                .replaceAll("\\\\\\R\\s*", "")
                .lines()
                .filter(line -> !line.isBlank())
                .toList());
    }

    boolean has(String name) {
        return arguments(name).findAny().isPresent();
    }

    /** What stands behind the name in each instruction of that name, in order. */
    Stream<String> arguments(String name) {
        return instructions.stream()
                .filter(instruction -> instruction.startsWith(name + " "))
                .map(instruction -> instruction.substring(name.length()).strip());
    }
}
