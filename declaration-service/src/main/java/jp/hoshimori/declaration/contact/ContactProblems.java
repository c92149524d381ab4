package jp.hoshimori.declaration.contact;

import jp.hoshimori.declaration.contact.model.ContactRules;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only contacts have. */
public final class ContactProblems {

    /** The organization keeps as many contacts as it may. */
    public static final ProblemType TOO_MANY = new ProblemType(
            "too-many-contacts",
            409,
            LocalizedText.of("連絡先の数が上限に達しています", "There are as many contacts as there may be"));

    private ContactProblems() {}

    static ProblemException tooMany() {
        return new ProblemException(
                TOO_MANY,
                LocalizedText.of(
                                "連絡先は{0}件まで登録できます。使わない連絡先を削除してから追加してください。",
                                "An organization keeps up to {0} contacts here. Remove one that is no longer used first.")
                        .format(ContactRules.MOST));
    }
}
