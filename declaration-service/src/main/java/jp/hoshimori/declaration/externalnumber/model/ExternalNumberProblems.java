package jp.hoshimori.declaration.externalnumber.model;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only external numbers have. */
public final class ExternalNumberProblems {

    /** The number is on record already. */
    public static final ProblemType NUMBER_IN_USE = new ProblemType(
            "external-number-in-use", 409, LocalizedText.of("この番号はすでに記録されています", "The number is already on record"));

    /** The organization has as many numbers on record as one can have. */
    public static final ProblemType TOO_MANY_NUMBERS = new ProblemType(
            "too-many-external-numbers", 409, LocalizedText.of("記録できる番号の数を超えます", "No more numbers can be recorded"));

    private ExternalNumberProblems() {}

    /** Says nothing of whose number it is: that is for its organization to tell. */
    public static ProblemException inUse() {
        return new ProblemException(
                NUMBER_IN_USE,
                LocalizedText.of(
                        "この番号はすでに記録されています。自社で記録した覚えがなければ、番号を確かめてください。運営者も確認します。",
                        "This number is on record already. If your organization has not recorded it, check the number; the"
                                + " operator looks at it too."));
    }

    /** The refusal of one number more. */
    public static ProblemException tooMany(int most) {
        return new ProblemException(
                TOO_MANY_NUMBERS,
                LocalizedText.of(
                                "記録できるのは {0} 件までです。使わない番号を消してから記録してください。",
                                "An organization can record {0} numbers. Delete one that is of no use first.")
                        .format(most));
    }
}
