package jp.hoshimori.notification.delivery.model;

/** Why an attempt did not work, in words that hold no address and nothing that a mail server said. */
public enum FailureReason {
    /** The mail server did not answer in time. */
    TIMED_OUT,

    /** No connection to the mail server came about, or it broke. */
    UNREACHABLE,

    /** The mail server answered that it does not take this mail. */
    REFUSED,

    /** The address or the texts could not be read or written, so nothing was sent. */
    NOT_WRITABLE
}
