package jp.hoshimori.declaration.disclosure;

import java.time.Instant;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.support.outbox.OutboxEvent;

/** What others hear of disclosures: each time the whole state. */
final class DisclosureEvents {

    private DisclosureEvents() {}

    /** The fact that a disclosure was given. */
    static OutboxEvent given(StandingDisclosure disclosure) {
        return changed(disclosure, disclosure.disclosedAt());
    }

    /** The fact that a disclosure was taken back. */
    static OutboxEvent revoked(RevokedDisclosure disclosure) {
        return changed(disclosure, disclosure.revokedAt());
    }

    /** The fact that a disclosure is between others than before, because one of them was merged into another. */
    static OutboxEvent moved(Disclosure disclosure, Instant at) {
        return changed(disclosure, at);
    }

    private static OutboxEvent changed(Disclosure disclosure, Instant at) {
        return new OutboxEvent(
                DisclosureChanged.TYPE.topic(),
                DisclosureChanged.TYPE.name(),
                DisclosureChanged.TYPE.schemaId(),
                disclosure.id().toString(),
                disclosure.version(),
                new DisclosureChanged(
                        disclosure.id(),
                        disclosure.terms().organizationId(),
                        disclosure.terms().buyerOrganizationId(),
                        disclosure.terms().level().name(),
                        disclosure.terms().expiresAt(),
                        disclosure.takenBackAt().orElse(null),
                        at));
    }
}
