package jp.hoshimori.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Commands that start a Java program small and fast: on a few cores, start time and memory count most. */
final class Java {

    private static final List<String> SMALL_AND_FAST =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Dfile.encoding=UTF-8");

    private Java() {}

    static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> command(String heap, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(program(), "-Xms32m", "-Xmx" + heap));
        command.addAll(SMALL_AND_FAST);
        command.addAll(arguments);
        return List.copyOf(command);
    }
}
