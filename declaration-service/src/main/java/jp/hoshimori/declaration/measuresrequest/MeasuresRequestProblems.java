package jp.hoshimori.declaration.measuresrequest;

import java.util.List;
import jp.hoshimori.problem.CommonProblems;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only requests of measures have. */
public final class MeasuresRequestProblems {

    /** A request of this buyer to this supplier has not come to its end. */
    public static final ProblemType PENDING = new ProblemType(
            "measures-request-pending",
            409,
            LocalizedText.of("この取引先への要請がすでにあります", "This supplier has been asked already"));

    /** The state of the request does not allow the act. */
    public static final ProblemType NOT_OPEN = new ProblemType(
            "measures-request-not-open",
            409,
            LocalizedText.of("この要請ではもう行えません", "The request does not allow this any more"));

    /** Nobody has talked about the cost. */
    public static final ProblemType COST_TALK_MISSING = new ProblemType(
            "cost-talk-missing", 409, LocalizedText.of("費用の話し合いが記録されていません", "No talk about the cost is on record"));

    /** The supplier declares already what it would be asked for. */
    public static final ProblemType ALREADY_DECLARED = new ProblemType(
            "supplier-already-declared", 409, LocalizedText.of("取引先はすでに宣言しています", "The supplier has declared already"));

    private MeasuresRequestProblems() {}

    static ProblemException pending() {
        return new ProblemException(
                PENDING,
                LocalizedText.of(
                        "この取引先への要請が終わっていません。その要請の中で話を進めるか、取り消してからあらためて要請してください。",
                        "A request to this supplier is still under way. Go on with that one, or cancel it first."));
    }

    static ProblemException notOpen() {
        return new ProblemException(
                NOT_OPEN,
                LocalizedText.of(
                        "要請の状態が変わっています。もう一度読み取って確かめてください。", "The request stands elsewhere by now. Read it again."));
    }

    static ProblemException costTalkMissing() {
        return new ProblemException(
                COST_TALK_MISSING,
                LocalizedText.of(
                        "同意する前に、費用と取引価格について発注者と話し合い、発注者に記録してもらってください。",
                        "Before you agree, talk with the buyer about the cost and the price, and have the buyer record it."));
    }

    static ProblemException alreadyDeclared() {
        return new ProblemException(
                ALREADY_DECLARED,
                LocalizedText.of(
                        "取引先は求める段階をすでに宣言しています。要請の必要はありません。",
                        "The supplier already declares what you would ask for. No request is needed."));
    }

    /** The caller is a side of the request, but the act is the other one's. */
    static ProblemException otherSide() {
        return new ProblemException(
                CommonProblems.FORBIDDEN,
                LocalizedText.of("この操作は要請のもう一方の事業者が行います。", "This is for the other side of the request to do."));
    }

    static void refuse(List<FieldError> violations) {
        if (!violations.isEmpty()) {
            throw ProblemException.invalid(violations);
        }
    }
}
