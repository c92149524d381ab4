package jp.hoshimori.catalog.recommendation;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.OrganizationChanged;
import jp.hoshimori.event.OrganizationRegistered;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of organizations that were registered, and of what changed of them. */
@ApplicationScoped
class OrganizationConsumer {

    private final IncomingEvents events;
    private final EventHandlers handlers;

    OrganizationConsumer(IncomingEvents events, RememberOrganization rememberOrganization) {
        this.events = events;
        this.handlers = EventHandlers.of("catalog.organization")
                .on(
                        OrganizationRegistered.TYPE.name(),
                        OrganizationRegistered.class,
                        event -> rememberOrganization.remember(event.data()))
                .on(
                        OrganizationChanged.TYPE.name(),
                        OrganizationChanged.class,
                        event -> rememberOrganization.remember(event.data()));
    }

    @Incoming("organization")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }
}
