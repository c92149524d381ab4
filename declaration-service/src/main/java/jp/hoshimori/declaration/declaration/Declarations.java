package jp.hoshimori.declaration.declaration;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationNumbers;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;

/** The declarations that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
public class Declarations {

    private static final String NEXT = "SELECT nextval('declaration_count')";
    private static final String STANDING = DeclarationStatus.STANDING.name();

    /** Replicas that come at the same time take different ones, and wait for none that somebody changes just now. */
    private static final String EXPIRED = """
            SELECT id
              FROM declaration
             WHERE status = 'STANDING' AND expires_at <= :now
             ORDER BY expires_at
             LIMIT :most
               FOR UPDATE SKIP LOCKED""";

    private final DeclarationTable table;
    private final DeclarationNumbers numbers;

    Declarations(DeclarationTable table, DeclarationNumbers numbers) {
        this.table = table;
        this.numbers = numbers;
    }

    /** The declaration of that id; empty when there is none that the transaction may see. */
    public Optional<Declaration> ofId(UUID id) {
        return table.findByIdOptional(id).map(DeclarationRows::declaration);
    }

    /** The declaration of the organization that holds today; empty when none does. */
    public Optional<StandingDeclaration> standing(UUID organizationId) {
        return last(organizationId).flatMap(Declarations::standing);
    }

    /** The organization's declaration that holds, or else the one that ended last; empty when it never declared. */
    Optional<Declaration> last(UUID organizationId) {
        return table.find("organizationId = ?1 order by endedAt desc nulls first", organizationId)
                .range(0, 0)
                .firstResultOptional()
                .map(DeclarationRows::declaration);
    }

    /** The declaration of that number; empty when there is none that the transaction may see. */
    Optional<Declaration> ofNumber(DeclarationNumber number) {
        return table.find("declarationNumber", number.value())
                .singleResultOptional()
                .map(DeclarationRows::declaration);
    }

    /** The declaration of that id, which no other transaction gets from here until this one ends. */
    Optional<Declaration> lock(UUID id) {
        return table.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).map(DeclarationRows::declaration);
    }

    /** The organization's declaration that holds, locked as {@link #lock} does; empty when none does. */
    Optional<StandingDeclaration> lockStanding(UUID organizationId) {
        return table.find("organizationId = ?1 and status = ?2", organizationId, STANDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional()
                .map(DeclarationRows::declaration)
                .flatMap(Declarations::standing);
    }

    /** Some of the declarations whose time is over, locked as {@link #lock} does. */
    List<StandingDeclaration> lockExpired(Instant now, int most) {
        List<?> ids = table.getEntityManager()
                .createNativeQuery(EXPIRED, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        return ids.stream()
                .flatMap(id -> ofId((UUID) id).stream())
                .flatMap(declaration -> standing(declaration).stream())
                .toList();
    }

    /** An organization's declarations, newest first, after the given id if there is one. */
    List<Declaration> of(UUID organizationId, Optional<UUID> after, int limit) {
        PanacheQuery<DeclarationEntity> query = after.map(
                        id -> table.find("organizationId = ?1 and id < ?2 order by id desc", organizationId, id))
                .orElseGet(() -> table.find("organizationId = ?1 order by id desc", organizationId));
        return query.range(0, limit - 1).stream()
                .map(DeclarationRows::declaration)
                .toList();
    }

    /** A number that was never given before and never will be again, also when this transaction fails. */
    DeclarationNumber nextNumber() {
        return numbers.at((Long)
                table.getEntityManager().createNativeQuery(NEXT, Long.class).getSingleResult());
    }

    /** Stores a new declaration in the running transaction. */
    void add(StandingDeclaration declaration) {
        table.persist(DeclarationRows.row(declaration));
    }

    /** Stores what became of a declaration, in the transaction that has locked it, and answers its new version. */
    Declaration put(Declaration declaration) {
        DeclarationEntity row = table.findById(declaration.id());
        DeclarationRows.fill(row, declaration);
        table.flush();
        return DeclarationRows.declaration(row);
    }

    private static Optional<StandingDeclaration> standing(Declaration declaration) {
        return declaration instanceof StandingDeclaration standing ? Optional.of(standing) : Optional.empty();
    }

    @ApplicationScoped
    static class DeclarationTable implements PanacheRepositoryBase<DeclarationEntity, UUID> {}
}
