package jp.hoshimori.gateway.limit;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.function.Consumer;
import jp.hoshimori.gateway.exchange.Exchange;
import jp.hoshimori.problem.ProblemException;

/**
 * A request's body on its way through: it counts the bytes and the time, and stops the passage when either runs out.
 * What it lets through has the form of a stream, so that back-pressure reaches the sender.
 */
public final class BodyGuard implements ReadStream<Buffer> {

    private final HttpServerRequest source;
    private final long most;
    private final Consumer<ProblemException> refuse;
    private final Runnable arrived;
    private final Runnable stopClock;
    private long received;
    private boolean waitingForReader = true;
    private boolean over;

    /**
     * Guards the body of an exchange.
     *
     * @param refuse told once when a limit is broken
     * @param arrived told once when the body is complete
     */
    public BodyGuard(Exchange exchange, LimitSettings limits, Consumer<ProblemException> refuse, Runnable arrived) {
        this.source = exchange.request();
        String operation = exchange.route().orElseThrow().operationId();
        this.most = limits.bodyBytesOf(operation);
        this.refuse = refuse;
        this.arrived = arrived;
        long timer = exchange.vertx().setTimer(limits.bodyTimeOf(operation).toMillis(), id -> outOfTime());
        this.stopClock = () -> exchange.vertx().cancelTimer(timer);
    }

    /** Ends the guard's work; the request's handlers are no longer touched. */
    public void release() {
        over = true;
        stopClock.run();
    }

    @Override
    public BodyGuard handler(Handler<Buffer> reader) {
        if (!over) {
            source.handler(reader == null ? null : part -> pass(part, reader));
        }
        return this;
    }

    @Override
    public BodyGuard endHandler(Handler<Void> reader) {
        if (!over) {
            source.endHandler(reader == null ? null : v -> complete(reader));
        }
        return this;
    }

    @Override
    public BodyGuard exceptionHandler(Handler<Throwable> reader) {
        if (!over) {
            source.exceptionHandler(reader);
        }
        return this;
    }

    @Override
    public BodyGuard pause() {
        waitingForReader = true;
        source.pause();
        return this;
    }

    @Override
    public BodyGuard resume() {
        waitingForReader = false;
        source.resume();
        return this;
    }

    @Override
    public BodyGuard fetch(long amount) {
        waitingForReader = false;
        source.fetch(amount);
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> reader) {
        received += part.length();
        if (over) {
            return;
        }
        if (received > most) {
            stop(LimitRefusals.bodyTooLarge(most));
        } else {
            reader.handle(part);
        }
    }

    private void complete(Handler<Void> reader) {
        release();
        arrived.run();
        reader.handle(null);
    }

    /** A body that stands still because the service does not read it is the service's delay, not the sender's. */
    private void outOfTime() {
        if (waitingForReader) {
            arrived.run();
        } else {
            stop(LimitRefusals.bodyTooSlow());
        }
    }

    private void stop(ProblemException refusal) {
        release();
        refuse.accept(refusal);
    }
}
