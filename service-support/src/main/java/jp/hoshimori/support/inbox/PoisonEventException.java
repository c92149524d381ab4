package jp.hoshimori.support.inbox;

/** An event that will never take effect however often it is tried: unreadable, or against what its contract says. */
public final class PoisonEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An event that is wrong in itself. */
    public PoisonEventException(String message) {
        super(message);
    }

    PoisonEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
