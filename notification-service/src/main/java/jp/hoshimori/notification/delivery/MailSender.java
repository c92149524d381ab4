package jp.hoshimori.notification.delivery;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.mail.SMTPException;
import jakarta.enterprise.context.ApplicationScoped;
import jp.hoshimori.notification.delivery.model.FailureReason;

/** Hands mails to the mail server, and says of a failure only what kind it is: a server's words repeat addresses. */
@ApplicationScoped
class MailSender {

    private final ReactiveMailer mailer;
    private final DeliveryConfig config;

    /** Where every conversation with the mail server is held: the pool of connections loses some that many threads share. */
    private final Context conversations;

    MailSender(ReactiveMailer mailer, DeliveryConfig config, Vertx vertx) {
        this.mailer = mailer;
        this.config = config;
        this.conversations = vertx.getOrCreateContext();
    }

    /** Sends the mail; ends after the configured timeout at the latest, and never with a failure of its own. */
    Uni<Outcome> send(Attempt attempt, Mail mail) {
        return Uni.createFrom()
                .deferred(() -> mailer.send(mail))
                .runSubscriptionOn(send -> conversations.runOnContext(ignored -> send.run()))
                .ifNoItem()
                .after(config.timeout())
                .fail()
                .map(sent -> Outcome.sent(attempt))
                .onFailure()
                .recoverWithItem(failure -> Outcome.failed(attempt, reason(failure)));
    }

    private static FailureReason reason(Throwable failure) {
        if (failure instanceof TimeoutException) {
            return FailureReason.TIMED_OUT;
        }
        return failure instanceof SMTPException ? FailureReason.REFUSED : FailureReason.UNREACHABLE;
    }
}
