package jp.hoshimori.parts;

/** A part that could not start or stop; the message is a sentence that says what to do. */
public class PartFailedException extends RuntimeException {

    public PartFailedException(String message) {
        super(message);
    }

    public PartFailedException(String message, Throwable cause) {
        super(message, cause);
    }
}
