package jp.hoshimori.diagnosis.diagnosis;

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
import jp.hoshimori.testing.Database;

/** Things done by several callers who provably meet in the middle of their transactions. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * What each act came to, in the acts' order.
     *
     * @param table what all of them write: nobody's write passes before all have come to a halt
     */
    public static <T> List<T> writing(String table, List<Supplier<T>> acts)
            throws SQLException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> result : started(threads, table, acts)) {
                results.add(result.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> List<Future<T>> started(ExecutorService threads, String table, List<Supplier<T>> acts)
            throws SQLException {
        try (Connection holder = Database.superuser();
                Statement hold = holder.createStatement()) {
            holder.setAutoCommit(false);
            hold.execute("LOCK TABLE " + table + " IN SHARE MODE");
            List<Future<T>> results = new ArrayList<>();
            acts.forEach(act -> results.add(threads.submit(act::get)));
            await().until(() -> Storage.count("pg_locks WHERE NOT granted") >= acts.size());
            holder.rollback();
            return results;
        }
    }
}
