package jp.hoshimori.declaration.logomark;

import jp.hoshimori.declaration.declaration.model.DeclarationStatus;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only marks have. */
public final class LogoMarkProblems {

    /** The declaration that would give the mark holds no more. */
    public static final ProblemType USE_HAS_ENDED = new ProblemType(
            "logo-mark-use-ended", 409, LocalizedText.of("ロゴマークを使える期間は終わりました", "The mark may no longer be used"));

    private LogoMarkProblems() {}

    /** Says why the mark is no longer given, and what to do. */
    static ProblemException useHasEnded(DeclaredStar declaration) {
        return new ProblemException(
                USE_HAS_ENDED,
                reason(declaration.status())
                        .format(
                                declaration.number(),
                                Days.inJapan(declaration.endedAt().orElseThrow())));
    }

    private static LocalizedText reason(DeclarationStatus status) {
        return switch (status) {
            case EXPIRED ->
                LocalizedText.of(
                        "自己宣言ID {0} の宣言は {1} に期限を迎えました。ロゴマークの使用をやめるか、あらためて宣言してください。",
                        "The declaration {0} expired on {1}. Stop using the mark, or declare again.");
            case ENDED_BY_OPERATOR ->
                LocalizedText.of(
                        "自己宣言ID {0} の宣言は {1} に制度運営者が終了しました。ロゴマークの使用をやめてください。",
                        "The operator ended the declaration {0} on {1}. Stop using the mark.");
            case STANDING, WITHDRAWN ->
                LocalizedText.of(
                        "自己宣言ID {0} の宣言は {1} に取り下げられました。ロゴマークの使用をやめるか、あらためて宣言してください。",
                        "The declaration {0} was withdrawn on {1}. Stop using the mark, or declare again.");
        };
    }
}
