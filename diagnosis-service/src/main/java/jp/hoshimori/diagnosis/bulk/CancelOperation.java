package jp.hoshimori.diagnosis.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Asks an operation to stop before its next batch. What it has done is kept. */
@ApplicationScoped
class CancelOperation {

    private static final LocalizedText ENDED =
            LocalizedText.of("この処理はすでに終わっているため、取り消せません。", "This operation has ended and cannot be cancelled any more.");

    private final ReadOperations readOperations;
    private final Operations operations;
    private final Clock clock;

    CancelOperation(ReadOperations readOperations, Operations operations, Clock clock) {
        this.readOperations = readOperations;
        this.operations = operations;
        this.clock = clock;
    }

    /**
     * The operation, which will stop or has been stopped.
     *
     * @throws ProblemException 404 for another organization's, 409 when it ended otherwise
     */
    @Transactional
    Operation cancel(Caller caller, UUID id) {
        Operation operation = readOperations.find(caller, id);
        if (operation.state() == OperationState.CANCELLED) {
            return operation;
        }
        if (operation.state().isEnded()) {
            throw new ProblemException(CommonProblems.CONFLICT, ENDED);
        }
        operations.requestCancellation(operation, clock.instant());
        return readOperations.find(caller, id);
    }
}
