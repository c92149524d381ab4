package jp.hoshimori.declaration.grant.model;

import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.ChosenCodes;
import jp.hoshimori.support.reference.CodeList;

/** Asks for the scopes of a grant. */
final class ScopesNamed {

    private ScopesNamed() {}

    /** At least one of the scopes there are, each named once. */
    static ChosenCodes of(CodeList scopes) {
        return new ChosenCodes(
                scopes,
                "/scopes",
                "SCOPE",
                LocalizedText.of("委任する権限を一つ以上、次から選んでください: {0}", "Choose one or more scopes to grant from: {0}"),
                LocalizedText.of("同じ権限が二度指定されています。一つにしてください。", "This scope is named twice. Name it once."));
    }
}
