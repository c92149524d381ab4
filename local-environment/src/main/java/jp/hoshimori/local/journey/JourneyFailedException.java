package jp.hoshimori.local.journey;

/** A step did not lead where it should; the message says what is missing. */
final class JourneyFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JourneyFailedException(String message) {
        super(message);
    }
}
