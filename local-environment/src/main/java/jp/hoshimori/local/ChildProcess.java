package jp.hoshimori.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.hoshimori.parts.PartFailedException;

/** A running process that the launcher started and is responsible for. */
final class ChildProcess {

    /** Above the ten seconds that a service gives the requests under way. */
    private static final Duration STOP_PATIENCE = Duration.ofMinutes(1);

    /** What a process gets from the launcher's own environment; all else it gets from its definition. */
    private static final Set<String> INHERITED = Set.of("PATH", "HOME", "USER", "LANG", "LC_ALL", "TZ", "TMPDIR");

    private final Process process;

    private ChildProcess(Process process) {
        this.process = process;
    }

    static ChildProcess start(List<String> command, Map<String, String> environment, Path log) {
        ProcessBuilder builder = new ProcessBuilder(ownSession(command))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            return new ChildProcess(builder.start());
        } catch (IOException e) {
            throw new PartFailedException("Cannot start " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    /** Ctrl-C in a terminal reaches all processes of the session; the launcher alone shall decide who ends when. */
    private static List<String> ownSession(List<String> command) {
        Path setsid = Path.of("/usr/bin/setsid");
        if (!Files.isExecutable(setsid)) {
            return command;
        }
        List<String> detached = new ArrayList<>(List.of(setsid.toString()));
        detached.addAll(command);
        return detached;
    }

    long id() {
        return process.pid();
    }

    boolean running() {
        return process.isAlive();
    }

    int exitCode() {
        return process.exitValue();
    }

    CompletableFuture<Process> ended() {
        return process.onExit();
    }

    /** Waits for the end; answers whether it came within the time. */
    boolean awaitEnd(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks the process to end, and kills it when it does not. */
    void stop() {
        process.destroy();
        if (!awaitEnd(STOP_PATIENCE)) {
            kill();
        }
    }

    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
