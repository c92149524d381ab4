package jp.hoshimori.declaration.misuse.model;

import java.time.Instant;
import java.util.Optional;

/**
 * A case on which nobody works any more. It is not opened again: who sees the misuse again reports it again.
 *
 * @param report what it began with
 * @param state what came of it: {@link CaseState#RESOLVED} or {@link CaseState#DISMISSED}
 * @param changedAt when it was closed
 * @param version how many steps it took
 */
public record ClosedCase(MisuseReport report, CaseState state, Instant changedAt, long version) implements MisuseCase {

    public ClosedCase {
        if (state != CaseState.RESOLVED && state != CaseState.DISMISSED) {
            throw new IllegalArgumentException("a closed case is resolved or dismissed");
        }
    }

    @Override
    public Optional<MisuseCase> after(CaseState next, Instant at) {
        return Optional.empty();
    }
}
