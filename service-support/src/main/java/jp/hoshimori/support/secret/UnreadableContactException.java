package jp.hoshimori.support.secret;

/** Stored contact data that does not open; the message says why and never what. */
public final class UnreadableContactException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableContactException(String why, Throwable cause) {
        super("Stored contact data cannot be read: " + why, cause);
    }
}
