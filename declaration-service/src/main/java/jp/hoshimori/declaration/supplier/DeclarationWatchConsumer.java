package jp.hoshimori.declaration.supplier;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import jp.hoshimori.declaration.organization.Organizations;
import jp.hoshimori.declaration.supplier.StarChange.Kind;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.support.inbox.EventHandlers;
import jp.hoshimori.support.inbox.IncomingEvents;
import jp.hoshimori.support.inbox.PoisonEventException;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/**
 * Hears of declarations, this service's own included: so whoever declares does not wait until everybody who watches has
 * been told.
 */
@ApplicationScoped
class DeclarationWatchConsumer {

    private final IncomingEvents events;
    private final Organizations organizations;
    private final Instance<StarChangeFollower> followers;
    private final EventHandlers handlers;

    DeclarationWatchConsumer(
            IncomingEvents events, Organizations organizations, @Any Instance<StarChangeFollower> followers) {
        this.events = events;
        this.organizations = organizations;
        this.followers = followers;
        this.handlers = EventHandlers.of("declaration.declaration-watch")
                .on(DeclarationMade.TYPE.name(), DeclarationMade.class, event -> follow(made(event.data())))
                .on(DeclarationUpgraded.TYPE.name(), DeclarationUpgraded.class, event -> follow(upgraded(event.data())))
                .on(
                        DeclarationWithdrawn.TYPE.name(),
                        DeclarationWithdrawn.class,
                        event -> follow(withdrawn(event.data())));
    }

    @Incoming("declaration-watch")
    @Blocking
    CompletionStage<Void> hear(Message<byte[]> message) {
        return events.handle(message, handlers);
    }

    /** As a change of whoever goes on: the declaration may have been merged into another organization after it changed. */
    private void follow(StarChange change) {
        StarChange now = change.of(organizations.holdWhoeverGoesOn(change.organizationId()));
        followers.forEach(follower -> follower.starChanged(now));
    }

    private static StarChange made(DeclarationMade made) {
        return change(
                made.declarationNumber(),
                made.organizationId(),
                Kind.DECLARED,
                Optional.of(required(made.star())),
                made.declaredAt());
    }

    private static StarChange upgraded(DeclarationUpgraded upgraded) {
        return change(
                upgraded.declarationNumber(),
                upgraded.organizationId(),
                Kind.UPGRADED,
                Optional.of(required(upgraded.star())),
                upgraded.upgradedAt());
    }

    private static StarChange withdrawn(DeclarationWithdrawn withdrawn) {
        return change(
                withdrawn.declarationNumber(),
                withdrawn.organizationId(),
                Kind.WITHDRAWN,
                Optional.empty(),
                withdrawn.withdrawnAt());
    }

    private static StarChange change(String number, UUID organization, Kind kind, Optional<String> star, Instant at) {
        return new StarChange(required(number), required(organization), kind, star, required(at));
    }

    private static <T> T required(T member) {
        if (member == null) {
            throw new PoisonEventException("The event does not say what of whose declaration changed, or when");
        }
        return member;
    }
}
