package jp.hoshimori.declaration.declaration.model;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ChosenCodes;
import jp.hoshimori.support.reference.CodeList;

/** Asks for the purposes of a declaration. */
final class PurposesNamed {

    private PurposesNamed() {}

    /** At least one of the purposes there are, each named once. */
    static ChosenCodes of(CodeList purposes) {
        return new ChosenCodes(
                purposes,
                "/purposes",
                "PURPOSE",
                LocalizedText.of("宣言の目的を一つ以上、次から選んでください: {0}", "Choose one or more purposes of declaring from: {0}"),
                LocalizedText.of("同じ目的が二度指定されています。一つにしてください。", "This purpose is named twice. Name it once."));
    }
}
