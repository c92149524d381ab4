package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationProblems;
import jp.hoshimori.declaration.declaration.model.EndedDeclaration;
import jp.hoshimori.declaration.declaration.model.StandingDeclaration;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.http.EntityTags;
import jp.hoshimori.support.identity.Caller;

/** Holds a declaration that somebody is about to change, so that nobody else does meanwhile. */
@ApplicationScoped
class HoldDeclaration {

    private final Declarations declarations;

    HoldDeclaration(Declarations declarations) {
        this.declarations = declarations;
    }

    /**
     * The standing declaration of the caller's own organization, locked until the transaction ends.
     *
     * @param ifMatch the {@code If-Match} header, or null
     * @throws ProblemException 404 when it is not the caller's, 428 or 412 as {@link EntityTags} says, 409 when it has ended
     */
    StandingDeclaration ofCaller(Caller caller, UUID id, String ifMatch) {
        Declaration declaration = declarations.lock(id).orElseThrow(ProblemException::notFound);
        caller.requireOwn(declaration.organizationId());
        return standing(declaration, ifMatch);
    }

    /**
     * Any standing declaration, locked until the transaction ends; for operators.
     *
     * @throws ProblemException as {@link #ofCaller}
     */
    StandingDeclaration ofAnyone(UUID id, String ifMatch) {
        return standing(declarations.lock(id).orElseThrow(ProblemException::notFound), ifMatch);
    }

    private static StandingDeclaration standing(Declaration declaration, String ifMatch) {
        EntityTags.requireMatch(ifMatch, declaration.version());
        if (declaration instanceof EndedDeclaration ended) {
            throw DeclarationProblems.ended(ended);
        }
        return (StandingDeclaration) declaration;
    }
}
