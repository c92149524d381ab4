package jp.hoshimori.declaration.register.display;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hoshimori.document.DocumentTemplate;
import jp.hoshimori.problem.LocalizedText;

/** Draws what the register says of a number, in shapes and system fonts, with its words for those who do not see it. */
@ApplicationScoped
class StatusImage {

    private static final LocalizedText TITLE = LocalizedText.of("自己宣言ID {0}: {1}", "Declaration {0}: {1}");
    private static final LocalizedText NUMBER = LocalizedText.of("自己宣言ID {0}", "Declaration number {0}");
    private static final LocalizedText FOOTER = LocalizedText.of(
            "自己宣言です。第三者の審査や保証を示すものではありません。", "A self-declaration; no third party assessed or guarantees it.");

    private static final int LEFT = 18;
    private static final int STAR_WIDTH = 28;

    private final DocumentTemplate template = DocumentTemplate.read(StatusImage.class, "documents/status.svg");

    /** The picture as SVG. */
    String svg(String number, Standing standing, Locale locale) {
        String headline = standing.headline().in(locale);
        String line = Stream.concat(Stream.of(NUMBER.format(number)), standing.since().stream())
                .map(text -> text.in(locale))
                .collect(Collectors.joining(" · "));
        Map<String, Object> values = new HashMap<>();
        values.put("language", locale.getLanguage());
        values.put("title", TITLE.format(number, headline).in(locale));
        values.put("description", line + " " + FOOTER.in(locale));
        values.put("headline", headline);
        values.put("line", line);
        values.put("footer", FOOTER.in(locale));
        values.put("colour", colour(standing.state()));
        values.put("stars", stars(standing.stars()));
        values.put("textAt", standing.stars() == 0 ? LEFT + 2 : LEFT + standing.stars() * STAR_WIDTH + 4);
        return template.fill(values);
    }

    private static String colour(Standing.State state) {
        return switch (state) {
            case STANDING -> "#1f5fa8";
            case ENDED -> "#6b7680";
            case NEVER_KNOWN -> "#b3402a";
        };
    }

    private static List<Integer> stars(int count) {
        return Stream.iterate(LEFT, place -> place + STAR_WIDTH).limit(count).toList();
    }
}
