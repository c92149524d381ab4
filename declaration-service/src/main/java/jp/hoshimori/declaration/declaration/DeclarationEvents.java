package jp.hoshimori.declaration.declaration;

import java.time.Instant;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.EndedDeclaration;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.event.DeclarationUpgraded;
import jp.hoshimori.event.DeclarationWithdrawn;
import jp.hoshimori.event.DomainEvent;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of declarations. */
final class DeclarationEvents {

    private DeclarationEvents() {}

    /** The fact that an organization declared. */
    static OutboxEvent made(StandingDeclaration declaration) {
        return event(
                declaration,
                new DeclarationMade(
                        declaration.id(),
                        declaration.number().value(),
                        declaration.organizationId(),
                        declaration.star().name(),
                        declaration.pledge().principlesEdition(),
                        declaration.declaredAt()));
    }

    /** The fact that a declaration stepped up. */
    static OutboxEvent upgraded(Declaration declaration, Instant at) {
        return event(
                declaration,
                new DeclarationUpgraded(
                        declaration.id(),
                        declaration.number().value(),
                        declaration.organizationId(),
                        declaration.star().name(),
                        declaration.pledge().principlesEdition(),
                        at));
    }

    /** The fact that a declaration ended; the reason is nobody's business who only hears of it. */
    static OutboxEvent ended(EndedDeclaration declaration) {
        return event(
                declaration,
                new DeclarationWithdrawn(
                        declaration.id(),
                        declaration.number().value(),
                        declaration.organizationId(),
                        declaration.star().name(),
                        declaration.status().name(),
                        declaration.ending().at()));
    }

    private static OutboxEvent event(Declaration declaration, DomainEvent payload) {
        return new OutboxEvent(
                payload.type().topic(),
                payload.type().name(),
                payload.type().schemaId(),
                payload.aggregateId(),
                declaration.version(),
                payload);
    }
}
