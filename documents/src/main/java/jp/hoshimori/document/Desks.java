package jp.hoshimori.document;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A few desks at which work is done, and a queue before them that is not allowed to grow long.
 *
 * @param <T> the tools that lie on a desk, which one worker uses at a time
 */
final class Desks<T> {

    private final int longestQueue;
    private final Semaphore admitted;
    private final Semaphore free;
    private final Queue<T> tools = new ConcurrentLinkedQueue<>();

    /**
     * Desks with a queue.
     *
     * @param desks how much is done at a time
     * @param longestQueue how much may wait
     * @param tool gives each desk its tools
     */
    Desks(int desks, int longestQueue, Supplier<T> tool) {
        this.longestQueue = longestQueue;
        this.admitted = new Semaphore(desks + longestQueue);
        this.free = new Semaphore(desks, true);
        Stream.generate(tool).limit(desks).forEach(tools::add);
    }

    /**
     * What the work yields, once a desk was free for it.
     *
     * @throws RendererBusyException at once when the queue is full
     */
    <R> R at(Function<T, R> work) {
        if (!admitted.tryAcquire()) {
            throw new RendererBusyException(longestQueue);
        }
        try {
            return waited(work);
        } finally {
            admitted.release();
        }
    }

    /** How much is waiting now. */
    int waiting() {
        return free.getQueueLength();
    }

    private <R> R waited(Function<T, R> work) {
        free.acquireUninterruptibly();
        T tool = tools.remove();
        try {
            return work.apply(tool);
        } finally {
            tools.add(tool);
            free.release();
        }
    }
}
