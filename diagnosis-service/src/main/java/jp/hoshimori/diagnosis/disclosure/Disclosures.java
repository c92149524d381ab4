package jp.hoshimori.diagnosis.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hoshimori.event.DisclosureChanged;
import jp.hoshimori.support.inbox.PoisonEventException;

/** The disclosures that were heard of. */
@ApplicationScoped
class Disclosures {

    private static final String REMEMBER = """
            INSERT INTO disclosure (disclosure_id, organization_id, buyer_organization_id, level, expires_at, revoked_at,
                                    version)
            VALUES (:disclosureId, :organizationId, :buyerOrganizationId, :level, :expiresAt,
                    CAST(:revokedAt AS timestamptz), :version)
            ON CONFLICT (disclosure_id) DO UPDATE
               SET organization_id = excluded.organization_id, buyer_organization_id = excluded.buyer_organization_id,
                   level = excluded.level, expires_at = excluded.expires_at, revoked_at = excluded.revoked_at,
                   version = excluded.version
             WHERE disclosure.version < excluded.version""";

    private final EntityManager database;

    Disclosures(EntityManager database) {
        this.database = database;
    }

    /** Keeps the state of a disclosure, unless a later one is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(DisclosureChanged disclosure, long version) {
        requireComplete(disclosure);
        database.createNativeQuery(REMEMBER)
                .setParameter("disclosureId", disclosure.disclosureId())
                .setParameter("organizationId", disclosure.organizationId())
                .setParameter("buyerOrganizationId", disclosure.buyerOrganizationId())
                .setParameter("level", disclosure.level())
                .setParameter("expiresAt", disclosure.expiresAt())
                // As text, because a null alone has no type that PostgreSQL could know.
                .setParameter("revokedAt", Objects.toString(disclosure.revokedAt(), null))
                .setParameter("version", version)
                .executeUpdate();
    }

    private static void requireComplete(DisclosureChanged disclosure) {
        if (Stream.of(
                        disclosure.disclosureId(),
                        disclosure.organizationId(),
                        disclosure.buyerOrganizationId(),
                        disclosure.level(),
                        disclosure.expiresAt())
                .anyMatch(Objects::isNull)) {
            throw new PoisonEventException("The disclosure does not say who shows what to whom, or until when");
        }
    }
}
