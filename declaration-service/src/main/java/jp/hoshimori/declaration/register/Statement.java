package jp.hoshimori.declaration.register;

import jp.hoshimori.problem.LocalizedText;

/** What every answer about a declaration says of it, so that nobody takes it for more than it is. */
public final class Statement {

    /** It is the organization's own word. */
    public static final LocalizedText OWN_DECLARATION = LocalizedText.of(
            "事業者が自ら行った宣言です。第三者の審査や保証を示すものではありません。",
            "This is the organization's own declaration. It does not show that a third party assessed or guarantees"
                    + " anything.");

    private Statement() {}
}
