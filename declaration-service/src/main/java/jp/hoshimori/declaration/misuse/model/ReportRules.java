package jp.hoshimori.declaration.misuse.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** What a report must say to be followed up. */
public final class ReportRules {

    /** The most characters of an address or a description. */
    public static final int LONGEST = 2_000;

    /** The most characters of a place. */
    public static final int LONGEST_PLACE = 500;

    private static final Set<String> WEB = Set.of("http", "https");

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "",
                    "PLACE_MISSING",
                    LocalizedText.of(
                            "どこで見たかを、url（ウェブページ）か place（場所や印刷物）で知らせてください。",
                            "Say where you saw it: url for a web page, place for anywhere else."),
                    form -> ReportForm.text(form.url()).isEmpty()
                            && ReportForm.text(form.place()).isEmpty()),
            new Rule(
                    "/url",
                    "MALFORMED_URL",
                    LocalizedText.of(
                            "http か https で始まる、2000 文字までのアドレスを指定してください。",
                            "Give an address of at most 2000 characters that begins with http or https."),
                    form -> ReportForm.text(form.url())
                            .filter(url -> !isWebAddress(url))
                            .isPresent()),
            new Rule(
                    "/place",
                    "UNFIT_TEXT",
                    LocalizedText.of(
                            "500 文字までで、制御文字を除いて書いてください。", "Write at most 500 characters, without control characters."),
                    form -> ReportForm.text(form.place())
                            .filter(place -> !isFit(place, LONGEST_PLACE))
                            .isPresent()),
            new Rule(
                    "/description",
                    "UNFIT_TEXT",
                    LocalizedText.of(
                            "何が気になったかを 1 から 2000 文字で、制御文字を除いて書いてください。",
                            "Say what is wrong in 1 to 2000 characters, without control characters."),
                    form -> ReportForm.text(form.description())
                            .filter(text -> isFit(text, LONGEST))
                            .isEmpty()),
            new Rule(
                    "/declarationNumber",
                    "MALFORMED_DECLARATION_NUMBER",
                    LocalizedText.of(
                            "自己宣言ID は11桁の数字です。ほかの番号が表示されていたときは description に書いてください。",
                            "A declaration number is 11 digits. If another number is shown, write it in description."),
                    form -> ReportForm.text(form.declarationNumber())
                            .filter(number -> DeclarationNumber.parse(number).isEmpty())
                            .isPresent()));

    private ReportRules() {}

    /**
     * What the form says.
     *
     * @throws ProblemException 400 naming everything that is wrong with it
     */
    public static Observation read(ReportForm form) {
        List<FieldError> broken = RULES.stream()
                .filter(rule -> rule.broken().test(form))
                .map(Rule::error)
                .toList();
        if (!broken.isEmpty()) {
            throw ProblemException.invalid(broken);
        }
        return form.observation();
    }

    /** Whether a text is not too long, and has no characters but visible ones, spaces and line ends. */
    static boolean isFit(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest
                && text.codePoints().noneMatch(letter -> letter != '\n' && letter != '\r' && isHidden(letter));
    }

    private static boolean isHidden(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            return url.length() <= LONGEST
                    && address.getScheme() != null
                    && WEB.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getRawAuthority() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private record Rule(String pointer, String code, LocalizedText message, Predicate<ReportForm> broken) {

        private FieldError error() {
            return new FieldError(pointer, code, message);
        }
    }
}
