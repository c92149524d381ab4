package jp.hoshimori.declaration.disclosure;

import jp.hoshimori.declaration.disclosure.model.Disclosure;
import jp.hoshimori.declaration.disclosure.model.DisclosureLevel;
import jp.hoshimori.declaration.disclosure.model.DisclosureTerms;
import jp.hoshimori.declaration.disclosure.model.RevokedDisclosure;
import jp.hoshimori.declaration.disclosure.model.StandingDisclosure;

/** Turns disclosures into rows and back. */
final class DisclosureRows {

    private DisclosureRows() {}

    /** The row of a disclosure that is given. */
    static DisclosureEntity row(StandingDisclosure disclosure) {
        DisclosureEntity row = new DisclosureEntity();
        row.id = disclosure.id();
        row.organizationId = disclosure.terms().organizationId();
        row.buyerOrganizationId = disclosure.terms().buyerOrganizationId();
        row.level = disclosure.terms().level().name();
        row.disclosedAt = disclosure.disclosedAt();
        row.expiresAt = disclosure.terms().expiresAt();
        row.version = disclosure.version();
        return row;
    }

    /** The disclosure in a row. */
    static Disclosure disclosure(DisclosureEntity row) {
        return row.revokedAt == null
                ? new StandingDisclosure(row.id, terms(row), row.disclosedAt, row.version)
                : new RevokedDisclosure(row.id, terms(row), row.disclosedAt, row.revokedAt, row.version);
    }

    private static DisclosureTerms terms(DisclosureEntity row) {
        return new DisclosureTerms(
                row.organizationId, row.buyerOrganizationId, DisclosureLevel.valueOf(row.level), row.expiresAt);
    }
}
