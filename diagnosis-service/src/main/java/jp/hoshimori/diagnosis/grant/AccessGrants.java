package jp.hoshimori.diagnosis.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.event.AccessGrantChanged;
import jp.hoshimori.support.inbox.PoisonEventException;

/** The access grants that were heard of. */
@ApplicationScoped
public class AccessGrants {

    private static final String REMEMBER = """
            INSERT INTO access_grant (grant_id, organization_id, grantee_organization_id, scopes, expires_at, revoked_at,
                                      version)
            VALUES (:grantId, :organizationId, :granteeOrganizationId, CAST(:scopes AS text[]), :expiresAt,
                    CAST(:revokedAt AS timestamptz), :version)
            ON CONFLICT (grant_id) DO UPDATE
               SET organization_id = excluded.organization_id, grantee_organization_id = excluded.grantee_organization_id,
                   scopes = excluded.scopes, expires_at = excluded.expires_at, revoked_at = excluded.revoked_at,
                   version = excluded.version
             WHERE access_grant.version < excluded.version""";

    private static final String GRANTORS = """
            SELECT DISTINCT ON (organization_id) organization_id, grant_id
              FROM access_grant
             WHERE grantee_organization_id = :grantee AND organization_id = ANY (CAST(:among AS uuid[]))
               AND revoked_at IS NULL AND expires_at > :now AND :scope = ANY (scopes)
               AND NOT EXISTS (SELECT FROM organization_view o
                                WHERE o.organization_id = access_grant.organization_id AND o.merged_into IS NOT NULL)
             ORDER BY organization_id, grant_id DESC""";

    private final EntityManager database;

    AccessGrants(EntityManager database) {
        this.database = database;
    }

    /**
     * Those of the organizations that let the grantee do this at that time, in the running transaction, each with the
     * grant by which it does: the latest, when there are several. One that was merged into another lets nobody do anything
     * more; what it granted is the other one's as soon as that is told.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<UUID, UUID> grantors(UUID grantee, String scope, Instant now, Collection<UUID> among) {
        if (among.isEmpty()) {
            return Map.of();
        }
        List<Object[]> grantors = database.createNativeQuery(GRANTORS, Object[].class)
                .setParameter("grantee", grantee)
                .setParameter("among", among.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}")))
                .setParameter("now", now)
                .setParameter("scope", scope)
                .getResultList();
        return grantors.stream().collect(Collectors.toUnmodifiableMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    /** Keeps the state of a grant, unless a later one is known. */
    @Transactional(Transactional.TxType.MANDATORY)
    void remember(AccessGrantChanged grant, long version) {
        requireComplete(grant);
        database.createNativeQuery(REMEMBER)
                .setParameter("grantId", grant.grantId())
                .setParameter("organizationId", grant.organizationId())
                .setParameter("granteeOrganizationId", grant.granteeOrganizationId())
                .setParameter("scopes", "{" + String.join(",", quoted(grant)) + "}")
                .setParameter("expiresAt", grant.expiresAt())
                .setParameter("revokedAt", text(grant.revokedAt()))
                .setParameter("version", version)
                .executeUpdate();
    }

    private static void requireComplete(AccessGrantChanged grant) {
        if (grant.grantId() == null
                || grant.organizationId() == null
                || grant.granteeOrganizationId() == null
                || grant.expiresAt() == null) {
            throw new PoisonEventException("The grant does not say who grants what to whom, or until when");
        }
    }

    /** As text, because a null alone has no type that PostgreSQL could know. */
    private static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private static Set<String> quoted(AccessGrantChanged grant) {
        return grant.scopes().stream()
                .map(scope -> '"' + scope.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.toUnmodifiableSet());
    }
}
