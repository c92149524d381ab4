package jp.hoshimori.declaration.testing;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** The same thing done by many callers, who provably meet in the middle of their transactions. */
public final class AtOnce {

    private static final int CALLERS = 20;
    private static final int MEETING = 4;

    private AtOnce() {}

    /**
     * What each of twenty callers got, in no order.
     *
     * @param table what all of them write: nobody's write passes before several have come to theirs
     */
    public static <T> List<T> writing(String table, Supplier<T> act)
            throws SQLException, InterruptedException, ExecutionException {
        return writing(CALLERS, table, act);
    }

    /**
     * What each of the callers got, in no order.
     *
     * @param table what all of them write: nobody's write passes before several have come to theirs
     */
    public static <T> List<T> writing(int callers, String table, Supplier<T> act)
            throws SQLException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : started(threads, callers, table, act)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<Future<T>> started(ExecutorService threads, int callers, String table, Supplier<T> act)
            throws SQLException {
        try (Connection holder = Storage.superuser();
                Statement hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("LOCK TABLE " + table + " IN SHARE MODE");
            List<Future<T>> results = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                results.add(threads.submit(act::get));
            }
            await().until(() -> Storage.count("pg_locks WHERE NOT granted") >= MEETING);
            holder.rollback();
            return results;
        }
    }
}
