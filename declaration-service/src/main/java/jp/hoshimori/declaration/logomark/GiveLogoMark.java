package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.logomark.model.MarkFile;
import jp.hoshimori.declaration.logomark.model.MarkKind;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Gives an organization the mark of the star that it declared, while it declares it. */
@ApplicationScoped
class GiveLogoMark {

    private final DeclaredStars declarations;
    private final LogoMarks marks;

    GiveLogoMark(DeclaredStars declarations, LogoMarks marks) {
        this.declarations = declarations;
        this.marks = marks;
    }

    /**
     * The mark in a size and colour; which star it shows is the declaration's to say.
     *
     * @param size as in an address, such as {@code small}
     * @param color as in an address, such as {@code bw}
     * @throws ProblemException 404 when there is no such mark, or no such declaration of the caller's organization; 409
     *     when the declaration has ended
     */
    @Transactional
    MarkFile give(Caller caller, UUID declarationId, String size, String color) {
        DeclaredStar declaration = declarations.standing(caller, declarationId);
        return MarkKind.of(declaration.star(), size, color).map(marks::fileOf).orElseThrow(ProblemException::notFound);
    }
}
