package jp.hoshimori.declaration.declaration;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.DeclarationNumbers;
import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;

/** The declarations that are stored. Row-level security shows a transaction its organization's. */
@ApplicationScoped
class Declarations implements PanacheRepositoryBase<DeclarationEntity, UUID> {

    private static final String NEXT = "SELECT nextval('declaration_count')";

    private final DeclarationNumbers numbers;

    Declarations(DeclarationNumbers numbers) {
        this.numbers = numbers;
    }

    /** A number that was never given before and never will be again, also when this transaction fails. */
    DeclarationNumber nextNumber() {
        return numbers.at(
                (Long) getEntityManager().createNativeQuery(NEXT, Long.class).getSingleResult());
    }

    /** Stores a new declaration in the running transaction. */
    void add(StandingDeclaration declaration) {
        persist(DeclarationRows.row(declaration));
    }

    /** The declaration of that id; empty when there is none that the transaction may see. */
    Optional<Declaration> ofId(UUID id) {
        return findByIdOptional(id).map(DeclarationRows::declaration);
    }

    /** The declaration of the organization that holds today; empty when none does. */
    Optional<Declaration> standing(UUID organizationId) {
        return find("organizationId = ?1 and status = ?2", organizationId, DeclarationStatus.STANDING.name())
                .singleResultOptional()
                .map(DeclarationRows::declaration);
    }
}
