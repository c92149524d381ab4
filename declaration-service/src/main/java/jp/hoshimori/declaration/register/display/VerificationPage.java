package jp.hoshimori.declaration.register.display;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.register.RegisterEntry;
import jp.hoshimori.declaration.register.RegisterEntry.Declarer;
import jp.hoshimori.declaration.register.RegisterEntry.Ending;
import jp.hoshimori.declaration.register.Statement;
import jp.hoshimori.document.DocumentTemplate;
import jp.hoshimori.problem.Languages;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.support.reference.CodeList;

/** Writes the page that tells people what the register says of a number. */
@ApplicationScoped
class VerificationPage {

    private static final LocalizedText REGISTER = LocalizedText.of("宣言の公開登録簿", "The public register of declarations");
    private static final LocalizedText TITLE = LocalizedText.of("自己宣言ID {0}", "Declaration number {0}");
    private static final LocalizedText WITHHELD = LocalizedText.of("公開されていません", "Not published");
    private static final LocalizedText NAME = LocalizedText.of("宣言した事業者", "Declared by");
    private static final LocalizedText CORPORATE_NUMBER = LocalizedText.of("法人番号", "Corporate number");
    private static final LocalizedText PLACE = LocalizedText.of("都道府県", "Prefecture");
    private static final LocalizedText INDUSTRY = LocalizedText.of("業種", "Industry");
    private static final LocalizedText WHEN = LocalizedText.of("期間", "When");
    private static final LocalizedText REASON = LocalizedText.of("終わった理由", "Why it ended");
    private static final LocalizedText POLICY = LocalizedText.of("情報セキュリティ基本方針", "Basic policy");

    private static final Map<Standing.State, LocalizedText> EXPLANATIONS = Map.of(
            Standing.State.STANDING,
            LocalizedText.of(
                    "事業者が情報セキュリティ対策に取り組むことを自ら宣言しています。",
                    "The organization itself declares that it works on its information security."),
            Standing.State.ENDED,
            LocalizedText.of(
                    "この宣言は終わっています。いまは宣言していないか、別の番号で宣言しています。",
                    "This declaration has ended. The organization declares nothing now, or does so under another number."),
            Standing.State.NEVER_KNOWN,
            LocalizedText.of(
                    "この番号の宣言は、登録簿に載ったことがありません。番号を確かめてください。",
                    "No declaration of this number was ever in the register. Check the digits."));

    private final DocumentTemplate template =
            DocumentTemplate.read(VerificationPage.class, "documents/verification.html");
    private final OrganizationCodes codes;

    VerificationPage(OrganizationCodes codes) {
        this.codes = codes;
    }

    /** The page of a number; without an entry, that there is none. */
    String html(String number, Optional<RegisterEntry> entry, Locale locale) {
        Standing standing = entry.map(Standing::of).orElseGet(Standing::neverKnown);
        boolean english = Languages.isEnglish(locale);
        Map<String, Object> values = new HashMap<>();
        values.put("language", locale.getLanguage());
        values.put("otherLanguage", english ? "ja" : "en");
        values.put("otherName", english ? "日本語" : "English");
        values.put("register", REGISTER.in(locale));
        values.put("title", TITLE.format(number).in(locale));
        values.put("state", standing.state().name());
        values.put("headline", standing.headline().in(locale));
        values.put("explanation", EXPLANATIONS.get(standing.state()).in(locale));
        values.put("facts", entry.map(found -> facts(found, standing, locale)).orElse(List.of()));
        values.put("statement", Statement.OWN_DECLARATION.in(locale));
        return template.fill(values);
    }

    private List<Fact> facts(RegisterEntry entry, Standing standing, Locale locale) {
        Optional<Declarer> declarer = entry.declarer();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(NAME.in(locale), declarer.map(Declarer::name).orElse(WITHHELD.in(locale)), false));
        declarer.flatMap(Declarer::corporateNumber)
                .ifPresent(number -> facts.add(new Fact(CORPORATE_NUMBER.in(locale), number, false)));
        facts.add(new Fact(PLACE.in(locale), name(codes.prefectures(), entry.prefecture(), locale), false));
        facts.add(new Fact(INDUSTRY.in(locale), name(codes.industries(), entry.industry(), locale), false));
        standing.since().ifPresent(when -> facts.add(new Fact(WHEN.in(locale), when.in(locale), false)));
        entry.ending()
                .flatMap(Ending::reason)
                .ifPresent(reason -> facts.add(new Fact(REASON.in(locale), reason, false)));
        declarer.flatMap(Declarer::policyUrl)
                .ifPresent(url -> facts.add(new Fact(POLICY.in(locale), url, isOnTheWeb(url))));
        return facts;
    }

    /** Other schemes are shown, and lead nowhere. */
    private static boolean isOnTheWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }

    private static String name(CodeList list, String code, Locale locale) {
        return list.find(code).map(found -> found.name().in(locale)).orElse(code);
    }
}
