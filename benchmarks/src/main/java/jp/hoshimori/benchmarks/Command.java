package jp.hoshimori.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of the machine, such as pgbench. */
final class Command {

    private Command() {}

    /** What it prints; throws when it is missing or fails. */
    static String run(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new IOException(
                    command.get(0) + " is needed. On Debian: apt-get install postgresql-contrib wrk", missing);
        }
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command.get(0) + " failed: " + printed);
        }
        return printed;
    }

    /** The number that the pattern's first group finds in what was printed. */
    static double number(String printed, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(printed);
        if (!found.find()) {
            throw new IllegalStateException("No " + pattern + " in: " + printed);
        }
        return Double.parseDouble(found.group(1));
    }
}
