package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.platform.Ids;

/** Stores an upload, for the workers to work off. */
@ApplicationScoped
class StartImport {

    private static final LocalizedText TOO_MANY = LocalizedText.of(
            "終わっていない取り込みが {0} 件あります。いずれかが終わってから送ってください。",
            "{0} imports of yours have not ended. Send this one when one of them has.");

    private final Operations operations;
    private final OperationPieces pieces;
    private final ImportConfig config;
    private final Clock clock;

    StartImport(Operations operations, OperationPieces pieces, ImportConfig config, Clock clock) {
        this.operations = operations;
        this.pieces = pieces;
        this.config = config;
        this.clock = clock;
    }

    /**
     * The operation that imports the upload, stored with it in the running transaction.
     *
     * @param organizationId whose import it is
     * @throws ProblemException 409 while too many of the organization's have not ended
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Operation start(UUID organizationId, Upload upload) {
        requireRoom(organizationId);
        Operation operation = new Operation(
                Ids.next(),
                organizationId,
                OperationState.WAITING,
                upload.format(),
                upload.header(),
                upload.charset(),
                new Operation.Rows(upload.rows(), 0, 0, 0),
                clock.instant(),
                Optional.empty(),
                Optional.empty(),
                0);
        operations.add(operation);
        try {
            upload.cut(config.batchRows(), piece -> pieces.add(operation, piece));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return operation;
    }

    private void requireRoom(UUID organizationId) {
        int unfinished = operations.countUnfinished(organizationId);
        if (unfinished >= config.maxUnfinished()) {
            throw new ProblemException(CommonProblems.CONFLICT, TOO_MANY.format(unfinished));
        }
    }
}
