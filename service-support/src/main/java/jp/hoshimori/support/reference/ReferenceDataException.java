package jp.hoshimori.support.reference;

/** Reference data that the service cannot start with; the message names the file, the place and the reason. */
public final class ReferenceDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReferenceDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
