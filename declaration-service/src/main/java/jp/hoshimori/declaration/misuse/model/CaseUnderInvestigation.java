package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A case that somebody looks into.
 *
 * @param report what it began with
 * @param changedAt since when, or when the last note was made
 * @param version grows with each step
 */
public record CaseUnderInvestigation(MisuseReport report, Instant changedAt, long version) implements MisuseCase {

    /** Something was found out and the work goes on, or it is done. */
    @Override
    public Optional<MisuseCase> after(CaseState next, Instant at) {
        return switch (next) {
            case INVESTIGATING -> Optional.of(new CaseUnderInvestigation(report, at, version + 1));
            case RESOLVED, DISMISSED -> Optional.of(new ClosedCase(report, next, at, version + 1));
            case RECEIVED -> Optional.empty();
        };
    }

    @Override
    public CaseState state() {
        return CaseState.INVESTIGATING;
    }
}
