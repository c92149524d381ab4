package jp.hoshimori.local;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import jp.hoshimori.parts.PartFailedException;

/** A part that runs as a process of its own. */
final class ProcessPart implements Part {

    /** For a process that hangs: the end of one that cannot start is noticed at once. A busy machine takes minutes. */
    private static final Duration HEALTH_PATIENCE = Duration.ofMinutes(10);

    private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

    private final ProcessDefinition definition;
    private final ProcessRecords records;
    private final StartListener listener;

    private volatile ChildProcess process;

    ProcessPart(ProcessDefinition definition, ProcessRecords records, StartListener listener) {
        this.definition = definition;
        this.records = records;
        this.listener = listener;
    }

    @Override
    public String name() {
        return definition.name();
    }

    @Override
    public Set<String> needs() {
        return definition.needs();
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        listener.changed(name(), PartState.STARTING);
        try {
            definition.prepare().run();
            HealthProbe probe = definition.probe().get();
            ChildProcess started = launch();
            awaitHealth(started, probe);
            definition.complete().run();
            listener.changed(name(), PartState.HEALTHY);
            var unused = started.ended().thenRun(() -> reportUnexpectedEnd(started));
        } catch (RuntimeException e) {
            reportFailure();
            throw e;
        }
    }

    /** A part that is ended while it starts has not failed. */
    private void reportFailure() {
        if (!records.closed()) {
            listener.changed(name(), PartState.FAILED);
        }
    }

    private synchronized ChildProcess launch() {
        records.requireOpen();
        process = ChildProcess.start(definition.command(), definition.environment(), definition.log());
        records.add(name(), process.id());
        return process;
    }

    @Override
    public void stop() {
        end(ChildProcess::stop);
    }

    @Override
    public void kill() {
        end(ChildProcess::kill);
    }

    @Override
    public OptionalLong processId() {
        ChildProcess current = process;
        return current != null && current.running() ? OptionalLong.of(current.id()) : OptionalLong.empty();
    }

    private boolean running() {
        return processId().isPresent();
    }

    private void end(Consumer<ChildProcess> how) {
        ChildProcess ending = forget();
        if (ending != null) {
            how.accept(ending);
            records.remove(name());
            listener.changed(name(), PartState.STOPPED);
        }
    }

    private synchronized ChildProcess forget() {
        ChildProcess current = process;
        process = null;
        return current;
    }

    private void awaitHealth(ChildProcess started, HealthProbe probe) {
        long deadline = System.nanoTime() + HEALTH_PATIENCE.toNanos();
        while (!probe.healthy()) {
            if (started.awaitEnd(BETWEEN_PROBES)) {
                throw failed("ended with exit code " + started.exitCode() + " while it was starting");
            }
            if (System.nanoTime() > deadline) {
                throw failed("was not healthy after " + HEALTH_PATIENCE.toSeconds() + " seconds");
            }
        }
    }

    private PartFailedException failed(String what) {
        return new PartFailedException(name() + " " + what + ". Its log is " + definition.log() + " and ends with:\n"
                + LogTail.of(definition.log()));
    }

    private void reportUnexpectedEnd(ChildProcess ended) {
        if (process == ended) {
            listener.changed(name(), PartState.FAILED);
        }
    }
}
