package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A case that nobody has looked at yet.
 *
 * @param report what it began with
 */
public record ReceivedCase(MisuseReport report) implements MisuseCase {

    /** It is looked into, or was no case: spam, or the same report again. */
    @Override
    public Optional<MisuseCase> after(CaseState next, Instant at) {
        return switch (next) {
            case INVESTIGATING -> Optional.of(new CaseUnderInvestigation(report, at, version() + 1));
            case DISMISSED -> Optional.of(new ClosedCase(report, next, at, version() + 1));
            case RECEIVED, RESOLVED -> Optional.empty();
        };
    }

    @Override
    public CaseState state() {
        return CaseState.RECEIVED;
    }

    @Override
    public Instant changedAt() {
        return report.reportedAt();
    }

    @Override
    public long version() {
        return 0;
    }
}
