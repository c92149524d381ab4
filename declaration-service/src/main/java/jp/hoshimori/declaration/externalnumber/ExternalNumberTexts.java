package jp.hoshimori.declaration.externalnumber;

import java.util.Locale;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystem;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import jp.hoshimori.problem.LocalizedText;

/** What answers say of external numbers. */
final class ExternalNumberTexts {

    /** Nobody has compared the number with the system that gave it. */
    static final LocalizedText OWN_WORD = LocalizedText.of(
            "事業者自身が記録した番号です。発行元のシステムとは照合していません。",
            "The organization recorded this number itself. It was not compared with the system that gave it.");

    private ExternalNumberTexts() {}

    /** The code itself where a later list has dropped the system. */
    static String systemName(NumberingSystems systems, String code, Locale locale) {
        return systems.named(code)
                .map(NumberingSystem::name)
                .map(name -> name.in(locale))
                .orElse(code);
    }
}
