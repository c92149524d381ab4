package jp.hoshimori.document;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** A few desks at which work is done, and a queue before them that is not allowed to grow long. */
final class Desks {

    private final int longestQueue;
    private final Semaphore admitted;
    private final Semaphore free;

    /**
     * Desks with a queue.
     *
     * @param desks how much is done at a time
     * @param longestQueue how much may wait
     */
    Desks(int desks, int longestQueue) {
        this.longestQueue = longestQueue;
        this.admitted = new Semaphore(desks + longestQueue);
        this.free = new Semaphore(desks, true);
    }

    /**
     * What the work yields, once a desk was free for it.
     *
     * @throws RendererBusyException at once when the queue is full
     */
    <T> T at(Supplier<T> work) {
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

    private <T> T waited(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
