package jp.hoshimori.declaration.supplier;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;
import jp.hoshimori.problem.ProblemType;

/** The refusals that only lists of suppliers have. */
public final class SupplierProblems {

    /** The most lists of one buyer. */
    static final int MOST_LISTS = 100;

    /** The most suppliers on one list. */
    static final int MOST_SUPPLIERS = 10_000;

    /** A list has as many suppliers, or a buyer as many lists, as there may be. */
    public static final ProblemType LIST_FULL =
            new ProblemType("supplier-list-full", 409, LocalizedText.of("これ以上は登録できません", "There is no room for more"));

    private SupplierProblems() {}

    static ProblemException tooManyLists() {
        return new ProblemException(
                LIST_FULL,
                LocalizedText.of(
                                "取引先のリストは {0} 件までです。使っていないリストを削除してください。",
                                "There are at most {0} lists. Delete one that is not used.")
                        .format(MOST_LISTS));
    }

    static ProblemException tooManySuppliers() {
        return new ProblemException(
                LIST_FULL,
                LocalizedText.of(
                                "一つのリストの取引先は {0} 件までです。別のリストを作ってください。",
                                "A list has at most {0} suppliers. Make another list.")
                        .format(MOST_SUPPLIERS));
    }
}
