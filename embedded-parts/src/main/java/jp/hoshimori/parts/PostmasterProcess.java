package jp.hoshimori.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The operating system process of a running PostgreSQL server, found through the file it keeps its id in. */
final class PostmasterProcess {

    private final ProcessHandle process;

    private PostmasterProcess(ProcessHandle process) {
        this.process = process;
    }

    static PostmasterProcess of(Path dataDirectory) {
        long id = readId(dataDirectory.resolve("postmaster.pid"));
        return new PostmasterProcess(ProcessHandle.of(id)
                .orElseThrow(() -> new PartFailedException("PostgreSQL ended right after its start.")));
    }

    long id() {
        return process.pid();
    }

    /** Kills the server and its backends, and returns when all of them are gone. */
    void kill() {
        List<ProcessHandle> all =
                Stream.concat(Stream.of(process), process.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(killed -> killed.onExit().join());
    }

    /** Waits for the end of a server that was told to stop; the library reports neither the end nor a failure. */
    void awaitEnd(Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new PartFailedException("PostgreSQL, process " + process.pid() + ", did not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long readId(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read PostgreSQL's process id", e);
        }
    }
}
