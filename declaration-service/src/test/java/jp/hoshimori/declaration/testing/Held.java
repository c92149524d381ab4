package jp.hoshimori.declaration.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Something in the database that a test holds, so that what the service does stops in the middle of its transaction. */
public final class Held implements AutoCloseable {

    /** Whoever waits for the holder, or for somebody who does. */
    private static final String WAITING = """
            (WITH RECURSIVE behind (pid) AS (
                 SELECT %1$d
                  UNION
                 SELECT a.pid FROM behind b JOIN pg_stat_activity a ON b.pid = ANY (pg_blocking_pids(a.pid)))
             SELECT pid FROM behind WHERE pid <> %1$d) waiting""";

    private static final String WAITS = "pg_stat_activity WHERE pid = %d AND wait_event_type = 'Lock'";

    private final Connection holder;
    private final int pid;

    private Held(Connection holder, int pid) {
        this.holder = holder;
        this.pid = pid;
    }

    /** A table that nobody writes until this is released. */
    public static Held table(String name) {
        return by("LOCK TABLE " + name + " IN SHARE MODE");
    }

    /** Rows of a table that nobody changes until this is released. */
    public static Held rows(String tableAndCondition) {
        return by("SELECT FROM " + tableAndCondition + " FOR UPDATE");
    }

    private static Held by(String sql) {
        try {
            Connection holder = Storage.superuser();
            holder.setAutoCommit(false);
            try (Statement statement = holder.createStatement()) {
                // Where this and the service wait for each other, the service is the one that gives way.
                statement.execute("SET LOCAL deadlock_timeout = '1h'");
                statement.execute(sql);
                try (ResultSet own = statement.executeQuery("SELECT pg_backend_pid()")) {
                    own.next();
                    return new Held(holder, own.getInt(1));
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * What comes of an act that is begun now, beside the test: this comes back once the act waits for what is held, or for
     * somebody who does, or has ended without.
     */
    public <T> CompletableFuture<T> meanwhile(Supplier<T> act) {
        long before = waiting();
        CompletableFuture<T> result = CompletableFuture.supplyAsync(act, task -> new Thread(task).start());
        await().until(() -> result.isDone() || waiting() > before);
        return result;
    }

    /** Rows that the holder wants too: this comes back once it waits for somebody who has them, and ends once it has them. */
    public CompletableFuture<Void> wantRows(String tableAndCondition) {
        CompletableFuture<Void> wanted = CompletableFuture.runAsync(
                () -> execute("SELECT FROM " + tableAndCondition + " FOR UPDATE"), task -> new Thread(task).start());
        await().until(() -> Storage.count(WAITS.formatted(pid)) == 1);
        return wanted;
    }

    private void execute(String sql) {
        try (Statement statement = holder.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Waits until so many wait for what is held, or for somebody who does. */
    public void awaitWaiting(long sessions) {
        await().until(() -> waiting() >= sessions);
    }

    private long waiting() {
        return Storage.count(WAITING.formatted(pid));
    }

    /** Lets everybody go on. */
    public void release() {
        try {
            holder.rollback();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        try {
            holder.close();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
