package jp.hoshimori.notification.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.DiagnosisClaimed;
import jp.hoshimori.event.DiagnosisCompleted;
import jp.hoshimori.event.DiagnosisErased;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvent;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Hears of diagnoses and tells the organization its result. An anonymous one concerns nobody's inbox, until an
 * organization claims it; those of an import would be a flood, and whoever imports knows. Of one that its organization erased, nothing is kept.
 */
@ApplicationScoped
class DiagnosisConsumer {

    private final IncomingEvents events;
    private final KeepNotification keepNotification;
    private final NotificationWriter writer;
    private final EventHandlers handlers = EventHandlers.of("notification.diagnosis")
            .on(DiagnosisCompleted.TYPE.name(), DiagnosisCompleted.class, this::completed)
            .on(DiagnosisClaimed.TYPE.name(), DiagnosisClaimed.class, this::claimed)
            .on(DiagnosisErased.TYPE.name(), DiagnosisErased.class, this::erased);

    DiagnosisConsumer(IncomingEvents events, KeepNotification keepNotification, NotificationWriter writer) {
        this.events = events;
        this.keepNotification = keepNotification;
        this.writer = writer;
    }

    @Incoming("diagnosis")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    private void completed(IncomingEvent<DiagnosisCompleted> event) {
        DiagnosisCompleted diagnosis = event.data();
        if (diagnosis.organizationId() != null && diagnosis.importId() == null) {
            keepNotification.keep(
                    diagnosis.organizationId(),
                    cause(event, diagnosis.diagnosisId(), diagnosis.completedAt()),
                    writer.about(diagnosis));
        }
    }

    private void claimed(IncomingEvent<DiagnosisClaimed> event) {
        DiagnosisClaimed diagnosis = event.data();
        keepNotification.keepUnlessToldOfSubject(
                diagnosis.organizationId(),
                cause(event, diagnosis.diagnosisId(), diagnosis.completedAt()),
                writer.about(diagnosis));
    }

    private void erased(IncomingEvent<DiagnosisErased> event) {
        keepNotification.forget(event.data().organizationId(), event.data().diagnosisId());
    }

    private static Notification.Cause cause(IncomingEvent<?> event, UUID diagnosisId, Instant completedAt) {
        return new Notification.Cause(event.id(), NotificationKind.DIAGNOSIS_COMPLETED, diagnosisId, completedAt);
    }
}
