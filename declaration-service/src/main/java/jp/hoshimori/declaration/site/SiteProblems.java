package jp.hoshimori.declaration.site;

import jp.hoshimori.declaration.site.model.SiteRules;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only sites have. */
public final class SiteProblems {

    /** The organization keeps as many sites as it may. */
    public static final ProblemType TOO_MANY = new ProblemType(
            "too-many-sites", 409, LocalizedText.of("拠点の数が上限に達しています", "There are as many sites as there may be"));

    private SiteProblems() {}

    static ProblemException tooMany() {
        return new ProblemException(
                TOO_MANY,
                LocalizedText.of(
                                "拠点は{0}件まで登録できます。使わない拠点を削除してから追加してください。",
                                "An organization keeps up to {0} sites here. Remove one that is no longer used first.")
                        .format(SiteRules.MOST));
    }
}
