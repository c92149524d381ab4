package jp.hoshimori.support.outbox;

/** The outbox could not be written or published; the cause says why. */
public final class OutboxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutboxException(String message, Throwable cause) {
        super(message, cause);
    }
}
