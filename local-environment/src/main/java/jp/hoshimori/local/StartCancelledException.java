package jp.hoshimori.local;

/** The system is ending while a part of it was still to be started. */
final class StartCancelledException extends RuntimeException {

    StartCancelledException() {
        super("The system is ending.");
    }
}
