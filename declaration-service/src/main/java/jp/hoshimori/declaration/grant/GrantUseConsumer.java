package jp.hoshimori.declaration.grant;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears what others did with grants in other services. */
@ApplicationScoped
class GrantUseConsumer {

    private final IncomingEvents events;
    private final EventHandlers handlers;

    GrantUseConsumer(IncomingEvents events, GrantUses uses) {
        this.events = events;
        this.handlers = EventHandlers.of("declaration.grant-use")
                .on(AccessGrantUsed.TYPE.name(), AccessGrantUsed.class, event -> uses.remember(event.data()));
    }

    @Incoming("grant-use")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }
}
