package jp.hoshimori.declaration.organization.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Every condition that a correction must meet before it is made. */
public final class CorrectionRules {

    /** The most characters (code points) a reason has. */
    public static final int LONGEST_REASON = 1000;

    private static final Pattern KATAKANA = Pattern.compile("[\\u30A1-\\u30FA\\u30FC\\u30FB0-9A-Za-z &.,'・－-]+");

    private static final Rule ORGANIZATION_IS_NAMED = refuse(
            form -> form.organizationId() == null,
            "/organizationId",
            "ORGANIZATION_MISSING",
            "どの事業者の登録を直すかを指定してください。",
            "Say whose registration is to be corrected.");

    private static final Rule MEMBER_IS_CORRECTABLE = refuse(
            form -> form.correctable().isEmpty(),
            "/member",
            "UNKNOWN_MEMBER",
            "NAME、NAME_KANA、PREFECTURE、INDUSTRY のいずれかを指定してください。",
            "Give NAME, NAME_KANA, PREFECTURE or INDUSTRY.");

    private static final Rule NAME_IS_ONE = refuse(
            form -> form.isAbout(CorrectableMember.NAME) && !isName(form.value()),
            "/value",
            "NAME",
            "事業者名は、制御文字や外字を除く1文字以上150文字以内で指定してください。",
            "Give a name of 1 to 150 characters, none of them control or private-use characters.");

    private static final Rule KANA_IS_KATAKANA = refuse(
            form -> form.isAbout(CorrectableMember.NAME_KANA) && !isKana(form.value()),
            "/value",
            "NAME_KANA",
            "フリガナはカタカナで、1文字以上150文字以内で指定してください。",
            "Give the reading in katakana, in 1 to 150 characters.");

    private static final Rule REASON_IS_WRITTEN = refuse(
            form -> !isReason(form.reason()),
            "/reason",
            "REASON_LENGTH",
            "直す理由を1文字以上1000文字以内で書いてください。",
            "Write the reason for the correction, in 1 to 1,000 characters.");

    private final List<Rule> rules;

    /** The rules over the lists of codes in use. */
    public CorrectionRules(OrganizationCodes codes) {
        rules = List.of(
                ORGANIZATION_IS_NAMED,
                MEMBER_IS_CORRECTABLE,
                NAME_IS_ONE,
                KANA_IS_KATAKANA,
                refuse(
                        form -> form.isAbout(CorrectableMember.PREFECTURE)
                                && !codes.prefectures().contains(form.value()),
                        "/value",
                        "UNKNOWN_PREFECTURE",
                        "都道府県は JIS X 0401 の2桁のコード（01～47）で指定してください。",
                        "Give the prefecture as its two digits of JIS X 0401, 01 to 47."),
                refuse(
                        form -> form.isAbout(CorrectableMember.INDUSTRY)
                                && !codes.industries().contains(form.value()),
                        "/value",
                        "UNKNOWN_INDUSTRY",
                        "業種は日本標準産業分類の大分類の英字（A～T）で指定してください。",
                        "Give the industry as its division letter of the Japan Standard Industrial Classification, A to T."),
                REASON_IS_WRITTEN);
    }

    /** Everything that is wrong with the form; empty when the correction may be made. */
    public List<FieldError> violations(CorrectionForm form) {
        return rules.stream()
                .filter(rule -> rule.broken().test(form))
                .map(Rule::reason)
                .toList();
    }

    private static boolean isName(String value) {
        return value != null && OrganizationName.hasLength(value) && OrganizationName.isVisible(value);
    }

    private static boolean isKana(String value) {
        return isName(value)
                && KATAKANA.matcher(Normalizer.normalize(value, Form.NFKC).strip())
                        .matches();
    }

    private static boolean isReason(String reason) {
        return Optional.ofNullable(reason)
                .map(String::strip)
                .filter(text -> !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_REASON)
                .filter(text -> text.codePoints().allMatch(each -> each == '\n' || !Character.isISOControl(each)))
                .isPresent();
    }

    private static Rule refuse(Predicate<CorrectionForm> broken, String pointer, String code, String ja, String en) {
        return new Rule(broken, new FieldError(pointer, code, LocalizedText.of(ja, en)));
    }

    /**
     * One condition.
     *
     * @param broken whether the form breaks it
     * @param reason what is wrong then, and how to mend it
     */
    private record Rule(Predicate<CorrectionForm> broken, FieldError reason) {}
}
