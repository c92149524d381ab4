package jp.hoshimori.diagnosis.grant;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** What a partner's token must carry. */
public final class PartnerAccess {

    private static final LocalizedText SCOPE_NEEDED = LocalizedText.of(
            "この操作には、組織とスコープ {0} を持つトークンが必要です。", "This needs a token with an organization and the scope {0}.");

    private PartnerAccess() {}

    /**
     * The organization that the caller acts for.
     *
     * @throws ProblemException 403 when it acts for none, or lacks the scope
     */
    public static UUID organizationOf(Caller caller, String scope) {
        return caller.organizationId()
                .filter(organization -> caller.scopes().contains(scope))
                .orElseThrow(() -> new ProblemException(
                        CommonProblems.FORBIDDEN,
                        SCOPE_NEEDED.format(scope),
                        List.of(),
                        Map.of("WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"" + scope + "\"")));
    }
}
