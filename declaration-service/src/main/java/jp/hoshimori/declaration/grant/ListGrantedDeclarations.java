package jp.hoshimori.declaration.grant;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;
import jp.hoshimori.support.page.Cursors;
import jp.hoshimori.support.page.Page;
import jp.hoshimori.support.page.PageRequest;
import jp.hoshimori.support.tenant.SystemAccess;

/** Shows a partner the declarations of the organizations that granted them to it. */
@ApplicationScoped
class ListGrantedDeclarations {

    private static final String SCOPE = "declarations:read";

    private static final LocalizedText SCOPE_NEEDED = LocalizedText.of(
            "この操作には、組織とスコープ declarations:read を持つトークンが必要です。",
            "This needs a token with an organization and the scope declarations:read.");

    private final GrantedDeclarations granted;
    private final Cursors cursors;

    ListGrantedDeclarations(GrantedDeclarations granted, Cursors cursors) {
        this.granted = granted;
        this.cursors = cursors;
    }

    /**
     * A piece of what the caller's organization may read at this moment. That it was read is noted for each organization.
     *
     * @throws ProblemException 403 when the token has no organization or lacks the scope, 400 for an impossible limit or
     *     cursor
     */
    Page<GrantedDeclaration> list(Caller caller, int limit, String cursor) {
        UUID grantee = granteeOf(caller);
        PageRequest request = cursors.read(limit, cursor, "granted-declarations?organization=" + grantee);
        List<GrantedDeclaration> rows =
                SystemAccess.call(() -> granted.read(grantee, request.after(), request.rowsToRead(), request.limit()));
        return cursors.page(request, rows, GrantedDeclaration::sortKey);
    }

    private static UUID granteeOf(Caller caller) {
        return caller.organizationId()
                .filter(organization -> caller.scopes().contains(SCOPE))
                .orElseThrow(() -> new ProblemException(
                        CommonProblems.FORBIDDEN,
                        SCOPE_NEEDED,
                        List.of(),
                        Map.of("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + SCOPE + "\"")));
    }
}
