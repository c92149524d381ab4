package jp.hoshimori.local;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A part that runs as a process of its own.
 *
 * @param name the part's name
 * @param needs the names of the parts that must be healthy before
 * @param command the program and its arguments
 * @param environment the variables it gets besides the few that every process gets
 * @param log the file its output is appended to
 * @param probe makes the probe that says when it is healthy; called right before each start
 * @param prepare done before each start
 * @param complete done when the process takes work, before the part counts as healthy
 */
record ProcessDefinition(
        String name,
        Set<String> needs,
        List<String> command,
        Map<String, String> environment,
        Path log,
        Supplier<HealthProbe> probe,
        Runnable prepare,
        Runnable complete) {

    ProcessDefinition(
            String name,
            Set<String> needs,
            List<String> command,
            Map<String, String> environment,
            Path log,
            Supplier<HealthProbe> probe) {
        this(name, needs, command, environment, log, probe, () -> {}, () -> {});
    }
}
