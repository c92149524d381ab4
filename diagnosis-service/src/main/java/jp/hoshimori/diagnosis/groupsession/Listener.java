package jp.hoshimori.diagnosis.groupsession;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.time.Duration;
import java.time.Instant;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;

/** Somebody who follows a session's totals, until the session closes or the token has ended. */
final class Listener {

    private final MultiEmitter<? super LiveEvent> emitter;
    private final Instant until;
    private final Duration heartbeat;
    private SessionTotals known;
    private Instant lastTold;

    /** A listener that is told of the totals at once. */
    Listener(
            MultiEmitter<? super LiveEvent> emitter,
            Instant until,
            Duration heartbeat,
            SessionTotals totals,
            Instant now) {
        this.emitter = emitter;
        this.until = until;
        this.heartbeat = heartbeat;
        tellNew(totals, now);
    }

    /** What it was told last. */
    synchronized SessionTotals known() {
        return known;
    }

    /** Tells it of the totals as far as it does not know them yet, and ends it when nothing more can come. */
    synchronized void tell(SessionTotals totals, Instant now) {
        if (!now.isBefore(until)) {
            emitter.complete();
        } else if (totals.revision() > known.revision()) {
            tellNew(totals, now);
        } else if (!lastTold.plus(heartbeat).isAfter(now)) {
            emit(new LiveEvent.StillThere(), now);
        }
    }

    private void tellNew(SessionTotals totals, Instant now) {
        known = totals;
        emit(new LiveEvent.Totals(totals), now);
        if (!totals.open()) {
            emitter.complete();
        }
    }

    private void emit(LiveEvent event, Instant now) {
        lastTold = now;
        emitter.emit(event);
    }

    /** Ends it: the session is gone. */
    void end() {
        emitter.complete();
    }
}
