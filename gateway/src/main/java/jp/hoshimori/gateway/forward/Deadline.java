package jp.hoshimori.gateway.forward;

import io.vertx.core.Vertx;
import java.time.Duration;

/** The moment until which a service must have begun to answer. */
final class Deadline {

    private static final Deadline NOT_YET = new Deadline(() -> {}, false);

    private final Runnable cancel;
    private final boolean running;

    private Deadline(Runnable cancel, boolean running) {
        this.cancel = cancel;
        this.running = running;
    }

    /** A deadline that has not begun to run. */
    static Deadline notYet() {
        return NOT_YET;
    }

    static Deadline in(Vertx vertx, Duration time, Runnable missed) {
        long timer = vertx.setTimer(time.toMillis(), id -> missed.run());
        return new Deadline(() -> vertx.cancelTimer(timer), true);
    }

    boolean isRunning() {
        return running;
    }

    void cancel() {
        cancel.run();
    }
}
