package jp.hoshimori.declaration.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.organization.OwnOrganization;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;

/** Shows declarations to the people of the organization that made them, and any one of them to operators. */
@ApplicationScoped
class FindDeclaration {

    private static final FieldError MALFORMED = new FieldError(
            "declarationNumber",
            "MALFORMED_DECLARATION_NUMBER",
            LocalizedText.of(
                    "自己宣言ID は11桁の数字です。記号や空白を除いて指定してください。",
                    "A declaration number is 11 digits. Write it without hyphens or spaces."));

    private final Declarations declarations;
    private final Cursors cursors;

    FindDeclaration(Declarations declarations, Cursors cursors) {
        this.declarations = declarations;
        this.cursors = cursors;
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

    /**
     * Anyone's declaration of that number; to be called with the system's access.
     *
     * @throws ProblemException 400 when it cannot be a number, 404 when it was never given
     */
    @Transactional
    Declaration ofNumber(String written) {
        DeclarationNumber number =
                DeclarationNumber.parse(written).orElseThrow(() -> ProblemException.invalid(MALFORMED));
        return declarations.ofNumber(number).orElseThrow(ProblemException::notFound);
    }

    /**
     * A piece of the declarations of the caller's organization, newest first; ids grow with time, so they are the order
     * and the cursor.
     *
     * @throws ProblemException 403 for a caller without an organization, 400 for an impossible limit or cursor
     */
    @Transactional
    Page<Declaration> list(Caller caller, int limit, String cursor) {
        UUID organizationId = OwnOrganization.of(caller);
        return cursors.pageById(
                limit,
                cursor,
                "declarations?organization=" + organizationId,
                (after, most) -> declarations.of(organizationId, after, most),
                Declaration::id);
    }
}
