package jp.hoshimori.notification.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.event.BasicPolicyPublished;
import jp.hoshimori.event.BasicPolicyUnreachable;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.notification.inbox.model.Notification;
import jp.hoshimori.notification.inbox.model.NotificationKind;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvent;
import jp.hoshimori.support.inbox.IncomingEvents;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Hears of declarations and basic policies, and tells the organization what became of its own: received, stepped up,
 * ended; published, or not to be read any more.
 */
@ApplicationScoped
class DeclarationConsumer {

    private final IncomingEvents events;
    private final KeepNotification keepNotification;
    private final NotificationWriter writer;
    private final PolicyWriter policyWriter;
    private final EventHandlers handlers = EventHandlers.of("notification.declaration")
            .on(DeclarationMade.TYPE.name(), DeclarationMade.class, this::made)
            .on(DeclarationUpgraded.TYPE.name(), DeclarationUpgraded.class, this::upgraded)
            .on(DeclarationWithdrawn.TYPE.name(), DeclarationWithdrawn.class, this::withdrawn)
            .on(BasicPolicyPublished.TYPE.name(), BasicPolicyPublished.class, this::published)
            .on(BasicPolicyUnreachable.TYPE.name(), BasicPolicyUnreachable.class, this::unreachable);

    DeclarationConsumer(
            IncomingEvents events,
            KeepNotification keepNotification,
            NotificationWriter writer,
            PolicyWriter policyWriter) {
        this.events = events;
        this.keepNotification = keepNotification;
        this.writer = writer;
        this.policyWriter = policyWriter;
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

    private void upgraded(IncomingEvent<DeclarationUpgraded> event) {
        DeclarationUpgraded declaration = event.data();
        keepNotification.keep(
                declaration.organizationId(),
                new Notification.Cause(
                        event.id(),
                        NotificationKind.DECLARATION_UPGRADED,
                        declaration.declarationId(),
                        declaration.upgradedAt()),
                writer.about(declaration));
    }

    private void withdrawn(IncomingEvent<DeclarationWithdrawn> event) {
        DeclarationWithdrawn declaration = event.data();
        keepNotification.keep(
                declaration.organizationId(),
                new Notification.Cause(
                        event.id(),
                        NotificationKind.DECLARATION_WITHDRAWN,
                        declaration.declarationId(),
                        declaration.withdrawnAt()),
                writer.about(declaration));
    }

    private void published(IncomingEvent<BasicPolicyPublished> event) {
        BasicPolicyPublished policy = event.data();
        keepNotification.keep(
                policy.organizationId(),
                new Notification.Cause(
                        event.id(), NotificationKind.BASIC_POLICY_PUBLISHED, policy.policyId(), policy.publishedAt()),
                policyWriter.about(policy));
    }

    private void unreachable(IncomingEvent<BasicPolicyUnreachable> event) {
        BasicPolicyUnreachable policy = event.data();
        keepNotification.keep(
                policy.organizationId(),
                new Notification.Cause(
                        event.id(), NotificationKind.BASIC_POLICY_UNREACHABLE, policy.policyId(), policy.since()),
                policyWriter.about(policy));
    }
}
