package jp.hoshimori.notification.delivery;

import java.util.Optional;
import jp.hoshimori.notification.delivery.model.FailureReason;

/**
 * How an attempt ended.
 *
 * @param attempt the attempt
 * @param failure why the mail was not sent; empty when a mail server took it
 */
record Outcome(Attempt attempt, Optional<FailureReason> failure) {

    static Outcome sent(Attempt attempt) {
        return new Outcome(attempt, Optional.empty());
    }

    static Outcome failed(Attempt attempt, FailureReason reason) {
        return new Outcome(attempt, Optional.of(reason));
    }
}
