package jp.hoshimori.diagnosis.disclosure;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Hears of disclosures. */
@ApplicationScoped
class DisclosureConsumer {

    private final IncomingEvents events;
    private final EventHandlers handlers;

    DisclosureConsumer(IncomingEvents events, Disclosures disclosures) {
        this.events = events;
        this.handlers = EventHandlers.of("diagnosis.disclosure")
                .on(
                        DisclosureChanged.TYPE.name(),
                        DisclosureChanged.class,
                        event -> disclosures.remember(event.data(), event.sequence()));
    }

    @Incoming("disclosure")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }
}
