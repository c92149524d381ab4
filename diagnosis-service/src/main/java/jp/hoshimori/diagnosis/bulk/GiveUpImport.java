package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Ends an import whose next batch fails again and again, so that those behind it get their turn. */
@ApplicationScoped
class GiveUpImport {

    private final Operations operations;
    private final OperationPieces pieces;
    private final ImportConfig config;
    private final Clock clock;

    GiveUpImport(Operations operations, OperationPieces pieces, ImportConfig config, Clock clock) {
        this.operations = operations;
        this.pieces = pieces;
        this.config = config;
        this.clock = clock;
    }

    /** Counts a failure, and ends the import when it is one too many. */
    @Transactional
    void afterTooManyFailures(UUID operationId) {
        if (operations.countFailure(operationId) >= config.maxFailures()) {
            pieces.discard(operationId);
            operations.end(operationId, OperationState.FAILED, clock.instant());
        }
    }
}
