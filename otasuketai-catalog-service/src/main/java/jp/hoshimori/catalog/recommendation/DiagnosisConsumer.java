package jp.hoshimori.catalog.recommendation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of diagnoses that were completed, of those that an organization claimed afterwards, and of those it erased. */
@ApplicationScoped
class DiagnosisConsumer {

    private final IncomingEvents events;
    private final EventHandlers handlers;

    DiagnosisConsumer(IncomingEvents events, RememberDiagnosis rememberDiagnosis) {
        this.events = events;
        this.handlers = EventHandlers.of("catalog.diagnosis")
                .on(
                        DiagnosisCompleted.TYPE.name(),
                        DiagnosisCompleted.class,
                        event -> rememberDiagnosis.remember(event.data()))
                .on(
                        DiagnosisClaimed.TYPE.name(),
                        DiagnosisClaimed.class,
                        event -> rememberDiagnosis.remember(event.data()))
                .on(
                        DiagnosisErased.TYPE.name(),
                        DiagnosisErased.class,
                        event -> rememberDiagnosis.forget(event.data()));
    }

    @Incoming("diagnosis")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }
}
