package jp.hoshimori.diagnosis.draft;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only drafts have. */
public final class DraftProblems {

    /** A draft was to be completed before every question was answered. */
    public static final ProblemType INCOMPLETE = new ProblemType(
            "draft-incomplete", 409, LocalizedText.of("まだ回答していない設問があります", "Some questions are not answered yet"));

    /** A draft was to be changed after it had become a diagnosis. */
    public static final ProblemType ALREADY_COMPLETED = new ProblemType(
            "draft-already-completed", 409, LocalizedText.of("下書きはすでに完了しています", "The draft was completed already"));

    private static final LocalizedText START_ANEW = LocalizedText.of(
            "完了した診断の回答は変えられません。変わったときは新しく診断してください。",
            "The answers of a completed diagnosis do not change. Start a new one when things have changed.");

    private DraftProblems() {}

    static ProblemException alreadyCompleted() {
        return new ProblemException(ALREADY_COMPLETED, START_ANEW);
    }
}
