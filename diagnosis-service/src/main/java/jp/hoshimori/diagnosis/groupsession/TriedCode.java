package jp.hoshimori.diagnosis.groupsession;

import java.util.List;
import java.util.Map;
import jp.hoshimori.diagnosis.groupsession.model.GroupSession;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** What comes of trying a code. */
sealed interface TriedCode {

    LocalizedText OPENS_NOTHING = LocalizedText.of(
            "このコードで参加できるグループ診断はありません。コードを確かめてください。終了した可能性もあります。",
            "No group session can be joined with this code. Check the code; the session may have closed.");

    LocalizedText TOO_MANY = LocalizedText.of(
            "誤ったコードが続いたため、しばらく受け付けません。少し待ってからもう一度お試しください。",
            "Too many wrong codes were tried. Wait a while and try again.");

    /**
     * The session that the code opens.
     *
     * @throws ProblemException 404 when it opens none, 429 when it was not even tried
     */
    GroupSession sessionOrThrow();

    /**
     * The code opens a session.
     *
     * @param session the session
     */
    record Right(GroupSession session) implements TriedCode {

        @Override
        public GroupSession sessionOrThrow() {
            return session;
        }
    }

    /** The code opens nothing: it never did, or its session has closed. */
    record Wrong() implements TriedCode {

        @Override
        public GroupSession sessionOrThrow() {
            throw new ProblemException(CommonProblems.NOT_FOUND, OPENS_NOTHING);
        }
    }

    /**
     * The code was not tried, since too many wrong ones were.
     *
     * @param seconds until codes are tried again
     */
    record NotTried(int seconds) implements TriedCode {

        @Override
        public GroupSession sessionOrThrow() {
            throw refusal();
        }

        ProblemException refusal() {
            return new ProblemException(
                    CommonProblems.TOO_MANY_REQUESTS,
                    TOO_MANY,
                    List.of(),
                    Map.of("Retry-After", Integer.toString(seconds)));
        }
    }
}
