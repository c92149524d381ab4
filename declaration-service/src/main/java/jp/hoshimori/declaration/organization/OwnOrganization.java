package jp.hoshimori.declaration.organization;

import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** The organization that a caller acts for, where an act needs one. */
public final class OwnOrganization {

    private OwnOrganization() {}

    /**
     * The id of the caller's organization, registered or not.
     *
     * @throws ProblemException 403 when the caller's token names none
     */
    public static UUID of(Caller caller) {
        return caller.organizationId().orElseThrow(OwnOrganization::none);
    }

    private static ProblemException none() {
        return new ProblemException(
                CommonProblems.FORBIDDEN,
                LocalizedText.of(
                        "このアカウントは事業者に結び付いていません。管理者に確認してください。",
                        "This account belongs to no organization. Ask whoever administers it."));
    }
}
