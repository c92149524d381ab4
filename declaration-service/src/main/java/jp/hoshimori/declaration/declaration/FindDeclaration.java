package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Shows a declaration to the people of the organization that made it. */
@ApplicationScoped
class FindDeclaration {

    private final Declarations declarations;

    FindDeclaration(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * The declaration of that id.
     *
     * @throws ProblemException 404 when there is none, or when it is someone else's
     */
    @Transactional
    Declaration find(Caller caller, UUID id) {
        Declaration declaration = declarations.ofId(id).orElseThrow(ProblemException::notFound);
        caller.requireOwn(declaration.organizationId());
        return declaration;
    }
}
