package jp.hoshimori.declaration.logomark;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.declaration.principles.model.Verification;
import jp.hoshimori.declaration.register.Statement;

/** The kit's texts: how marks may be used, and how a page shows the state of a declaration. */
@ApplicationScoped
class KitNotes {

    private final KitTexts texts;
    private final PublicAddresses addresses;

    KitNotes(KitTexts texts, PublicAddresses addresses) {
        this.texts = texts;
        this.addresses = addresses;
    }

    /** How the marks in the kit may be used. */
    String rules(KitParts parts, Locale locale) {
        Map<String, String> words = texts.in(locale);
        List<String> lines = new ArrayList<>(List.of(words.get("rulesTitle"), ""));
        if (parts.placeholders()) {
            lines.addAll(List.of(words.get("placeholder"), ""));
        }
        lines.addAll(List.of(words.get("rulesIntroduction"), ""));
        for (int place = 0; place < texts.rules().size(); place++) {
            lines.add(rule(place + 1, texts.rules().get(place), words, locale));
        }
        lines.addAll(List.of("", words.get("reportMisuse"), "", Statement.OWN_DECLARATION.in(locale), ""));
        return String.join("\n", lines);
    }

    /** How the picture of a declaration's state is put on a page. */
    String embedding(DeclaredStar declaration, Locale locale) {
        Map<String, String> words = texts.in(locale);
        String page = addresses.page(declaration.number());
        return """
                %s

                %s

                <a href="%s"><img src="%s" alt="%s" height="60"></a>
                """.formatted(
                        words.get("embeddingTitle"),
                        words.get("embedding"),
                        page,
                        addresses.statusImage(declaration.number()),
                        words.get("alternative"));
    }

    private static String rule(int number, KitTexts.Rule rule, Map<String, String> words, Locale locale) {
        String mark = rule.verification() == Verification.UNVERIFIED ? " " + words.get("unverified") : "";
        return number + ". " + rule.text().in(locale) + mark;
    }
}
