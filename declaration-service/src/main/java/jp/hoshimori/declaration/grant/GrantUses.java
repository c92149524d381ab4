package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.event.AccessGrantUsed;
import jp.hoshimori.support.inbox.PoisonEventException;
import jp.hoshimori.support.platform.Ids;

/** What was done with grants. Row-level security shows a transaction what was done with its organization's data. */
@ApplicationScoped
class GrantUses {

    static final String PIECE = """
            SELECT id, grant_id, grantee_organization_id, operation, records, used_at
              FROM access_grant_use
             WHERE grant_id = :grant AND organization_id = :organization AND (used_at, id) < (:usedBefore, :idBefore)
             ORDER BY used_at DESC, id DESC
             LIMIT :limit""";

    private static final String REMEMBER = """
            INSERT INTO access_grant_use (id, organization_id, grant_id, grantee_organization_id, operation, records, used_at)
            VALUES (:id, organization_that_goes_on(:organization), :grant, organization_that_goes_on(:grantee), :operation,
                    :records, :usedAt)""";

    private static final String FOLLOW = """
            UPDATE access_grant_use u
               SET organization_id = g.organization_id, grantee_organization_id = g.grantee_organization_id
              FROM access_grant g
             WHERE g.id = u.grant_id AND u.grant_id = ANY (CAST(:grants AS uuid[]))""";

    private static final UUID LAST_ID = new UUID(-1L, -1L);
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T23:59:59Z");

    private final EntityManager database;

    GrantUses(EntityManager database) {
        this.database = database;
    }

    /**
     * Keeps a use in the running transaction, which works for the system; for whoever the two sides are by now, for one of
     * them may have been merged into another organization after the use.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(AccessGrantUsed use) {
        requireComplete(use);
        database.createNativeQuery(REMEMBER)
                .setParameter("id", Ids.next())
                .setParameter("organization", use.organizationId())
                .setParameter("grant", use.grantId())
                .setParameter("grantee", use.granteeOrganizationId())
                .setParameter("operation", use.operation())
                .setParameter("records", use.records())
                .setParameter("usedAt", use.usedAt())
                .executeUpdate();
    }

    /** Lets what was done with these grants be read by whoever they are between now. */
    void follow(List<UUID> grants) {
        database.createNativeQuery(FOLLOW)
                .setParameter("grants", grants.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
    }

    /** What was done with an organization's grant, the latest first, after the given use if there is one. */
    List<GrantUse> of(UUID organizationId, UUID grantId, Optional<List<String>> after, int limit) {
        List<?> rows = database.createNativeQuery(PIECE, Tuple.class)
                .setParameter("grant", grantId)
                .setParameter("organization", organizationId)
                .setParameter(
                        "usedBefore",
                        after.map(last -> Instant.parse(last.get(0))).orElse(END_OF_TIME))
                .setParameter(
                        "idBefore",
                        after.map(last -> UUID.fromString(last.get(1))).orElse(LAST_ID))
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(GrantUses::use).toList();
    }

    private static GrantUse use(Tuple row) {
        return new GrantUse(
                row.get("id", UUID.class),
                row.get("grant_id", UUID.class),
                row.get("grantee_organization_id", UUID.class),
                row.get("operation", String.class),
                row.get("records", Integer.class),
                row.get("used_at", Instant.class));
    }

    private static void requireComplete(AccessGrantUsed use) {
        if (use.grantId() == null
                || use.organizationId() == null
                || use.granteeOrganizationId() == null
                || use.operation() == null
                || use.usedAt() == null
                || use.records() < 1) {
            throw new PoisonEventException("The use does not say who did what under which grant, or when");
        }
    }
}
