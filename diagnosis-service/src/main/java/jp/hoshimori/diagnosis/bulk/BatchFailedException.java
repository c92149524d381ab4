package jp.hoshimori.diagnosis.bulk;

import java.util.UUID;

/** A batch could not be stored, and nothing of it was; the cause says why. */
final class BatchFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final UUID operationId;

    BatchFailedException(UUID operationId, Throwable cause) {
        super("A batch of an import could not be stored", cause);
        this.operationId = operationId;
    }

    UUID operationId() {
        return operationId;
    }
}
