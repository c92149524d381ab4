package jp.hoshimori.local;

/** Options on the command line that nobody understands. */
final class UsageException extends RuntimeException {

    UsageException(String message) {
        super(message);
    }
}
