package jp.hoshimori.diagnosis.grant;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of access grants. */
@ApplicationScoped
class AccessGrantConsumer {

    private final IncomingEvents events;
    private final EventHandlers handlers;

    AccessGrantConsumer(IncomingEvents events, AccessGrants grants) {
        this.events = events;
        this.handlers = EventHandlers.of("diagnosis.access-grant")
                .on(
                        AccessGrantChanged.TYPE.name(),
                        AccessGrantChanged.class,
                        event -> grants.remember(event.data(), event.sequence()));
    }

    @Incoming("access-grant")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }
}
