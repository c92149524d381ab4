package jp.hoshimori.gateway.limit;

import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** What is said to a request that breaks a limit or is not well-formed. */
public final class LimitRefusals {

    private LimitRefusals() {}

    static ProblemException bodyTooLarge(long limit) {
        return refusal(
                CommonProblems.BODY_TOO_LARGE,
                "本文は {0} バイトまでです。小さくして送り直してください。",
                "A body may have {0} bytes at most. Send a smaller one.",
                limit);
    }

    static ProblemException bodyTooSlow() {
        return refusal(
                CommonProblems.REQUEST_TIMEOUT,
                "本文が時間内に届きませんでした。もう一度送ってください。",
                "The body did not arrive in time. Send the request again.");
    }

    static ProblemException tooManyHeaders(int limit) {
        return refusal(
                CommonProblems.HEADERS_TOO_LARGE,
                "ヘッダーは {0} 個までです。減らして送り直してください。",
                "A request may have {0} headers at most. Send fewer.",
                limit);
    }

    /** The refusal of headers that weigh more than a limit. */
    public static ProblemException headersTooLarge(int limit) {
        return refusal(
                CommonProblems.HEADERS_TOO_LARGE,
                "ヘッダーは合わせて {0} バイトまでです。減らして送り直してください。",
                "All headers together may have {0} bytes at most. Send fewer or shorter ones.",
                limit);
    }

    /** The refusal of an address above a limit. */
    public static ProblemException uriTooLong(int limit) {
        return refusal(
                CommonProblems.URI_TOO_LONG,
                "アドレスは {0} 文字までです。",
                "The address may have {0} characters at most.",
                limit);
    }

    /** The refusal of a request whose form is wrong, with what is wrong about it. */
    public static ProblemException malformed(String ja, String en) {
        return refusal(CommonProblems.MALFORMED_REQUEST, ja, en);
    }

    private static ProblemException refusal(ProblemType type, String ja, String en, Object... values) {
        return new ProblemException(type, LocalizedText.of(ja, en).format(values));
    }
}
