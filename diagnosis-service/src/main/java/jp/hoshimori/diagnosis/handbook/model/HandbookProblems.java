package jp.hoshimori.diagnosis.handbook.model;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only handbooks have. */
public final class HandbookProblems {

    /** A version that is no draft any more was to be edited or published. */
    public static final ProblemType NOT_A_DRAFT = new ProblemType(
            "handbook-not-a-draft",
            409,
            LocalizedText.of("ハンドブックのこの版は下書きではありません", "This handbook version is not a draft"));

    /** The link belongs to a version that was superseded or withdrawn. */
    public static final ProblemType NO_LONGER_PUBLISHED = new ProblemType(
            "handbook-no-longer-published",
            410,
            LocalizedText.of("このハンドブックの公開は終わりました", "This handbook is no longer published"));

    /** As many readers as a version may have have acknowledged it. */
    public static final ProblemType TOO_MANY_READERS = new ProblemType(
            "handbook-readers-exhausted",
            409,
            LocalizedText.of("確認できる人数の上限に達しました", "As many readers as possible have acknowledged"));

    private HandbookProblems() {}

    /** The refusal to change what is no draft. */
    public static ProblemException notADraft() {
        return new ProblemException(
                NOT_A_DRAFT,
                LocalizedText.of(
                        "変更や公開ができるのは下書きだけです。内容を変えるには、新しい版を作ってください。",
                        "Only a draft can be edited or published. Make a new version to change what it says."));
    }

    /** The answer to whoever still holds the link of a version that ended. */
    public static ProblemException noLongerPublished() {
        return new ProblemException(
                NO_LONGER_PUBLISHED,
                LocalizedText.of(
                        "このリンクのハンドブックは、新しい版に替わったか、公開が取りやめになりました。社内の担当者に今のリンクを聞いてください。",
                        "A newer version has taken this one's place, or it was taken back. Ask your company for the"
                                + " present link."));
    }

    /** The refusal of one reader too many. */
    public static ProblemException tooManyReaders(int most) {
        return new ProblemException(
                TOO_MANY_READERS,
                LocalizedText.of(
                                "一つの版を確認できるのは {0} 人までです。社内の担当者に知らせてください。",
                                "A version can be acknowledged by {0} readers. Please tell your company.")
                        .format(most));
    }
}
