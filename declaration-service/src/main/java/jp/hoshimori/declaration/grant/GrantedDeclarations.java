package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.hoshimori.event.AccessGrantUsed;

/**
 * The declarations that organizations let another one read. Reads rows of many organizations, so its transaction begins
 * with system access; the statement itself asks for nothing but what is granted at this moment.
 */
@ApplicationScoped
class GrantedDeclarations {

    /** An index probe a grant, in the order asked for; of several grants of one organization the oldest counts. */
    static final String PIECE = """
            SELECT g.id AS grant_id, d.*
              FROM (SELECT DISTINCT ON (organization_id) organization_id, id
                      FROM access_grant
                     WHERE grantee_organization_id = :grantee AND revoked_at IS NULL AND expires_at > :now
                       AND 'declarations:read' = ANY (scopes) AND organization_id >= :organization
                     ORDER BY organization_id, id) g
             CROSS JOIN LATERAL (
                   SELECT id AS declaration_id, organization_id, declaration_number, star, status, principles_edition,
                          declared_at, upgraded_at, ended_at
                     FROM declaration
                    WHERE organization_id = g.organization_id AND (g.organization_id > :organization OR id < :before)
                    ORDER BY id DESC
                    LIMIT :limit) d
             ORDER BY d.organization_id, d.declaration_id DESC
             LIMIT :limit""";

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1L, -1L);

    private final EntityManager database;
    private final GrantUses uses;
    private final Clock clock;

    GrantedDeclarations(EntityManager database, GrantUses uses, Clock clock) {
        this.database = database;
        this.uses = uses;
        this.clock = clock;
    }

    /** The grantee's next declarations, organization by organization, newest first; notes that they were read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<GrantedDeclaration> read(UUID grantee, Optional<List<String>> after, int limit, int shown) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<?> rows = database.createNativeQuery(PIECE, Tuple.class)
                .setParameter("grantee", grantee)
                .setParameter("now", now)
                .setParameter(
                        "organization",
                        after.map(last -> UUID.fromString(last.get(0))).orElse(FIRST))
                .setParameter(
                        "before",
                        after.map(last -> UUID.fromString(last.get(1))).orElse(LAST))
                .setParameter("limit", limit)
                .getResultList();
        List<GrantedDeclaration> found = rows.stream()
                .map(Tuple.class::cast)
                .map(GrantedDeclarations::granted)
                .toList();
        note(grantee, found.subList(0, Math.min(shown, found.size())), now);
        return found;
    }

    private void note(UUID grantee, List<GrantedDeclaration> read, Instant now) {
        Map<UUID, List<GrantedDeclaration>> byGrant =
                read.stream().collect(Collectors.groupingBy(GrantedDeclaration::grantId));
        byGrant.forEach((grant, declarations) -> uses.remember(new AccessGrantUsed(
                grant,
                declarations.get(0).organizationId(),
                grantee,
                GrantedDeclarationResource.OPERATION,
                declarations.size(),
                now)));
    }

    private static GrantedDeclaration granted(Tuple row) {
        return new GrantedDeclaration(
                row.get("grant_id", UUID.class),
                row.get("declaration_id", UUID.class),
                row.get("organization_id", UUID.class),
                row.get("declaration_number", String.class),
                row.get("star", String.class),
                row.get("status", String.class),
                row.get("principles_edition", String.class),
                row.get("declared_at", Instant.class),
                Optional.ofNullable(row.get("upgraded_at", Instant.class)),
                Optional.ofNullable(row.get("ended_at", Instant.class)));
    }
}
