package jp.hoshimori.local;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What every part is doing and for how long it has been or was starting. */
final class StatusBoard {

    private record Status(PartState state, Instant since, Duration took) {}

    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Clock clock;

    StatusBoard(Clock clock) {
        this.clock = clock;
    }

    synchronized void change(String part, PartState state) {
        Instant now = clock.instant();
        Status last = statuses.get(part);
        Duration took = last != null && last.state().inProgress() ? Duration.between(last.since(), now) : Duration.ZERO;
        statuses.put(part, new Status(state, now, took));
    }

    /** Answers a line per part, in the order in which the parts were first told of. */
    synchronized List<String> lines() {
        return statuses.keySet().stream().map(this::line).toList();
    }

    synchronized String line(String part) {
        Status status = statuses.get(part);
        Duration shown =
                status.state().inProgress() ? Duration.between(status.since(), clock.instant()) : status.took();
        String seconds = shown.isZero() ? "" : String.format(Locale.ROOT, "%5.1f s", shown.toMillis() / 1000.0);
        return String.format(
                        Locale.ROOT, "  %-28s %-9s %s", part, status.state().label(), seconds)
                .stripTrailing();
    }
}
