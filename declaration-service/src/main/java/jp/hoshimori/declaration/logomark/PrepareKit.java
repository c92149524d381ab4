package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Collects what an organization's kit is made of. */
@ApplicationScoped
class PrepareKit {

    private final DeclaredStars declarations;
    private final LogoMarks marks;

    PrepareKit(DeclaredStars declarations, LogoMarks marks) {
        this.declarations = declarations;
        this.marks = marks;
    }

    /**
     * The parts of the kit of a declaration that stands.
     *
     * @throws ProblemException 404 when there is no such declaration of the caller's organization, 409 when it has ended
     */
    @Transactional
    KitParts prepare(Caller caller, UUID declarationId) {
        DeclaredStar declaration = declarations.standing(caller, declarationId);
        return new KitParts(declaration, marks.filesOf(declaration.star()));
    }
}
