package jp.hoshimori.declaration.declaration;

import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.event.DeclarationMade;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of declarations. */
final class DeclarationEvents {

    private DeclarationEvents() {}

    /** The fact that an organization declared. */
    static OutboxEvent made(StandingDeclaration declaration) {
        return new OutboxEvent(
                DeclarationMade.TYPE.topic(),
                DeclarationMade.TYPE.name(),
                DeclarationMade.TYPE.schemaId(),
                declaration.id().toString(),
                declaration.version(),
                payload(declaration));
    }

    private static DeclarationMade payload(StandingDeclaration declaration) {
        return new DeclarationMade(
                declaration.id(),
                declaration.number().value(),
                declaration.organizationId(),
                declaration.pledge().star().name(),
                declaration.pledge().principlesEdition(),
                declaration.declaredAt());
    }
}
