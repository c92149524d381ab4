package jp.hoshimori.diagnosis.groupsession;

import java.util.UUID;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.support.identity.Caller;

/** Those who hold group sessions: organizations. */
final class Organizers {

    private static final LocalizedText OF_NO_ORGANIZATION =
            LocalizedText.of("グループ診断を開けるのは、事業者の利用者です。", "Group sessions are held by people of an organization.");

    private Organizers() {}

    /**
     * The organization that the caller holds sessions for.
     *
     * @throws ProblemException 403 for a caller of no organization
     */
    static UUID organizationOf(Caller caller) {
        return caller.organizationId()
                .orElseThrow(() -> new ProblemException(CommonProblems.FORBIDDEN, OF_NO_ORGANIZATION));
    }
}
