package jp.hoshimori.declaration.diagnosis;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
import jp.hoshimori.declaration.diagnosis.model.CompletedDiagnosis;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import jp.hoshimori.support.inbox.PoisonEventException;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of diagnoses that organizations completed, made their own, or erased. */
@ApplicationScoped
class DiagnosisConsumer {

    private final IncomingEvents events;
    private final CompletedDiagnoses diagnoses;
    private final EventHandlers handlers;

    DiagnosisConsumer(IncomingEvents events, CompletedDiagnoses diagnoses) {
        this.events = events;
        this.diagnoses = diagnoses;
        this.handlers = EventHandlers.of("declaration.diagnosis")
                .on(DiagnosisCompleted.TYPE.name(), DiagnosisCompleted.class, event -> completed(event.data()))
                .on(DiagnosisClaimed.TYPE.name(), DiagnosisClaimed.class, event -> claimed(event.data()))
                .on(DiagnosisErased.TYPE.name(), DiagnosisErased.class, event -> erased(event.data()));
    }

    @Incoming("diagnosis")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    /** What was answered by nobody in particular is no organization's until it is claimed. */
    private void completed(DiagnosisCompleted event) {
        if (event.organizationId() != null) {
            requireComplete(event.diagnosisId(), event.questionnaire(), event.completedAt());
            diagnoses.remember(new CompletedDiagnosis(
                    event.diagnosisId(),
                    event.organizationId(),
                    event.questionnaire(),
                    event.score(),
                    event.completedAt()));
        }
    }

    /** A declaration that rests on it goes on: the organization knew its state when it declared. */
    private void erased(DiagnosisErased event) {
        diagnoses.forget(event.organizationId(), event.diagnosisId());
    }

    private void claimed(DiagnosisClaimed event) {
        requireComplete(event.diagnosisId(), event.organizationId(), event.questionnaire(), event.completedAt());
        diagnoses.remember(new CompletedDiagnosis(
                event.diagnosisId(),
                event.organizationId(),
                event.questionnaire(),
                event.score(),
                event.completedAt()));
    }

    private static void requireComplete(Object... members) {
        if (Stream.of(members).anyMatch(Objects::isNull)) {
            throw new PoisonEventException("The event does not say which diagnosis of whom was completed when");
        }
    }
}
