package jp.hoshimori.diagnosis.groupsession;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many doing something at the same time, each on a thread of its own. */
final class AtOnce {

    private AtOnce() {}

    /** What came of each, in the order of the work. */
    static <T> List<T> all(List<Callable<T>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> done : threads.invokeAll(work)) {
                results.add(done.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
