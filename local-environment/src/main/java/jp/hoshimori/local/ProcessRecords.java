package jp.hoshimori.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A file per process that the launcher started, kept until the process has ended.
 *
 * <p>A launcher that was itself killed leaves its processes behind; the files tell the next one about them. A process
 * id is taken again by others some day, so the time of its start is kept with it.
 */
final class ProcessRecords {

    private final Path directory;
    private volatile boolean closed;

    private ProcessRecords(Path directory) {
        this.directory = directory;
    }

    static ProcessRecords in(Path base) {
        return new ProcessRecords(base.resolve("processes"));
    }

    /** From now on no process may be started. */
    void close() {
        closed = true;
    }

    boolean closed() {
        return closed;
    }

    /**
     * Lets a process be started.
     *
     * @throws StartCancelledException when the system is ending
     */
    void requireOpen() {
        if (closed) {
            throw new StartCancelledException();
        }
    }

    void add(String part, long processId) {
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    directory.resolve(part),
                    processId + " " + startOf(processId).orElse("ended"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot record the process of " + part, e);
        }
    }

    void remove(String part) {
        try {
            Files.deleteIfExists(directory.resolve(part));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot forget the process of " + part, e);
        }
    }

    /** Answers the recorded processes that still run, by the name of their part. */
    Map<String, Long> stillRunning() {
        Map<String, Long> running = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return running;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory)) {
            for (Path file : files) {
                runningProcess(Files.readString(file))
                        .ifPresent(id -> running.put(file.getFileName().toString(), id));
            }
            return running;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + directory, e);
        }
    }

    private static Optional<Long> runningProcess(String record) {
        String[] idAndStart = record.split(" ", 2);
        if (idAndStart.length != 2 || !idAndStart[0].matches("\\d{1,18}")) {
            return Optional.empty();
        }
        long id = Long.parseLong(idAndStart[0]);
        return startOf(id).filter(idAndStart[1]::equals).map(start -> id);
    }

    /** Empty for a process that has ended. */
    private static Optional<String> startOf(long processId) {
        return ProcessHandle.of(processId)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().startInstant())
                .map(Instant::toString);
    }
}
