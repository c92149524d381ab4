package jp.hoshimori.notification.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvent;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of declarations and tells the organization that its own was received. */
@ApplicationScoped
class DeclarationConsumer {

    private final IncomingEvents events;
    private final KeepNotification keepNotification;
    private final NotificationWriter writer;
    private final EventHandlers handlers = EventHandlers.of("notification.declaration")
            .on(DeclarationMade.TYPE.name(), DeclarationMade.class, this::made);

    DeclarationConsumer(IncomingEvents events, KeepNotification keepNotification, NotificationWriter writer) {
        this.events = events;
        this.keepNotification = keepNotification;
        this.writer = writer;
    }

    @Incoming("declaration")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    private void made(IncomingEvent<DeclarationMade> event) {
        DeclarationMade declaration = event.data();
        keepNotification.keep(
                declaration.organizationId(),
                new Notification.Cause(
                        event.id(),
                        NotificationKind.DECLARATION_MADE,
                        declaration.declarationId(),
                        declaration.declaredAt()),
                writer.about(declaration));
    }
}
