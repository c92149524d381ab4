package jp.hoshimori.testing;

import io.quarkus.arc.Arc;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Counts what requests send to PostgreSQL, from the driver's own protocol log. What the outbox relay, a job or a consumer
 * of events does meanwhile is not counted, although jobs and consumers run in the threads that also serve requests.
 */
public final class SentStatements extends Handler implements AutoCloseable {

    private static final Logger PROTOCOL = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final Level before = PROTOCOL.getLevel();
    private final boolean passedOn = PROTOCOL.getUseParentHandlers();
    private final AtomicInteger executed = new AtomicInteger();

    private SentStatements() {
        setLevel(Level.ALL);
    }

    /** Counts from now on, until it is closed. */
    public static SentStatements counting() {
        SentStatements statements = new SentStatements();
        PROTOCOL.setLevel(Level.ALL);
        PROTOCOL.setUseParentHandlers(false);
        PROTOCOL.addHandler(statements);
        return statements;
    }

    /** How many statements were executed, {@code COMMIT} included; {@code BEGIN} travels with the first of them. */
    public int executed() {
        return executed.get();
    }

    @Override
    public void publish(LogRecord line) {
        if (line.getMessage().contains("FE=> Execute(") && servesRequest()) {
            executed.incrementAndGet();
        }
    }

    private static boolean servesRequest() {
        return Arc.container().requestContext().isActive() && CurrentRequestManager.get() != null;
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        PROTOCOL.removeHandler(this);
        PROTOCOL.setUseParentHandlers(passedOn);
        PROTOCOL.setLevel(before);
    }
}
