package jp.hoshimori.declaration.review;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only review items have. */
public final class ReviewProblems {

    /** An item has been looked at before. */
    public static final ProblemType RESOLVED = new ProblemType(
            "review-item-resolved", 409, LocalizedText.of("この確認事項は処理済みです", "The review item is resolved already"));

    private ReviewProblems() {}

    static ProblemException resolved() {
        return new ProblemException(
                RESOLVED,
                LocalizedText.of(
                        "この確認事項は処理済みです。処理の内容は変更できません。同じことが再び起きたときは、新しい確認事項になります。",
                        "This item is resolved, and what came of it stays. If the same happens again, it is a new item."));
    }
}
