package jp.hoshimori.diagnosis.groupsession;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/**
 * Keeps those who follow totals informed. Each replica looks once a second for all of its listeners together, however
 * many there are; whoever reads slowly gets the latest and skips what lies between.
 */
@ApplicationScoped
class LiveTotals {

    private static final LocalizedText TOO_MANY_LISTENERS = LocalizedText.of(
            "このグループ診断の集計を同時に見られる数を超えています。ほかの画面を閉じてください。",
            "Too many are following this session's totals. Close another view of them.");

    private static final Map<String, String> LATER = Map.of("Retry-After", "60");

    private final ReadTotals readTotals;
    private final GroupSessionConfig config;
    private final Clock clock;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();

    LiveTotals(ReadTotals readTotals, GroupSessionConfig config, Clock clock) {
        this.readTotals = readTotals;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The totals now, and again whenever they change, until the session closes.
     *
     * @param until when the listener's token ends, and with it what it is told
     * @throws ProblemException 429 when too many follow this session already
     */
    Multi<LiveEvent> follow(SessionTotals totals, Instant until) {
        if (followersOf(totals.sessionId()) >= config.mostListeners()) {
            throw new ProblemException(CommonProblems.TOO_MANY_REQUESTS, TOO_MANY_LISTENERS, List.of(), LATER);
        }
        return Multi.createFrom().emitter(emitter -> begin(emitter, totals, until), BackPressureStrategy.LATEST);
    }

    private void begin(MultiEmitter<? super LiveEvent> emitter, SessionTotals totals, Instant until) {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            // A token is accepted for a moment after its end, for clocks differ.
            emitter.complete();
            return;
        }
        Listener listener = new Listener(emitter, until, config.heartbeat(), totals, now);
        if (totals.open()) {
            listeners.add(listener);
            emitter.onTermination(() -> listeners.remove(listener));
        }
    }

    private long followersOf(UUID sessionId) {
        return listeners.stream()
                .filter(listener -> listener.known().sessionId().equals(sessionId))
                .count();
    }

    /** Looks at every session that somebody follows, and tells each what is new to it. */
    @Scheduled(
            every = "{hoshimori.group-sessions.look-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Map<UUID, SessionTotals> known = new HashMap<>();
        listeners.forEach(listener -> known.merge(listener.known().sessionId(), listener.known(), LiveTotals::newer));
        if (known.isEmpty()) {
            return;
        }
        Map<UUID, SessionTotals> now = readTotals.again(known);
        listeners.forEach(listener -> tell(listener, known, now));
    }

    private static SessionTotals newer(SessionTotals one, SessionTotals other) {
        return one.revision() >= other.revision() ? one : other;
    }

    private void tell(Listener listener, Map<UUID, SessionTotals> before, Map<UUID, SessionTotals> now) {
        UUID session = listener.known().sessionId();
        if (now.containsKey(session)) {
            listener.tell(now.get(session), clock.instant());
        } else if (before.containsKey(session)) {
            listener.end();
        }
    }
}
