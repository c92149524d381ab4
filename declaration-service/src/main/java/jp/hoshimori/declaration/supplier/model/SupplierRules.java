package jp.hoshimori.declaration.supplier.model;

import java.util.List;
import java.util.function.Predicate;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;

/** Every condition of a supplier on a buyer's list. */
public final class SupplierRules {

    /** The longest note. */
    public static final int LONGEST_NOTE = 500;

    private static final List<SupplierRule> RULES = List.of(
            rule(
                    form -> form.name() == null || !OrganizationName.hasLength(form.name()),
                    "/name",
                    "NAME_LENGTH",
                    "取引先の名称を1文字以上150文字以内で指定してください。",
                    "Give the supplier a name of 1 to 150 characters."),
            rule(
                    form -> form.name() != null && !OrganizationName.isVisible(form.name()),
                    "/name",
                    "NAME_CHARACTERS",
                    "名称に制御文字など目に見えない文字が含まれています。取り除いてください。",
                    "The name has characters that nobody can see. Take them out."),
            rule(
                    form -> form.declarationNumber() == null && form.corporateNumber() == null,
                    "/declarationNumber",
                    "NUMBER_MISSING",
                    "自己宣言ID か法人番号の少なくとも一方を指定してください。",
                    "Give at least one of the declaration number and the corporate number."),
            rule(
                    form -> form.declarationNumber() != null
                            && form.canonicalDeclarationNumber().isEmpty(),
                    "/declarationNumber",
                    "MALFORMED_DECLARATION_NUMBER",
                    "自己宣言ID は11桁の数字です。記号や空白を除いて指定してください。",
                    "A declaration number is 11 digits. Write it without hyphens or spaces."),
            rule(
                    form -> form.corporateNumber() != null
                            && form.canonicalCorporateNumber().isEmpty(),
                    "/corporateNumber",
                    "MALFORMED_CORPORATE_NUMBER",
                    "法人番号は、先頭が検査用数字の13桁の数字です。番号を見直してください。",
                    "A corporate number is 13 digits, of which the first checks the others. Check it for slips."),
            rule(
                    form -> form.note() != null
                            && form.note().codePointCount(0, form.note().length()) > LONGEST_NOTE,
                    "/note",
                    "NOTE_TOO_LONG",
                    "メモは500文字以内にしてください。",
                    "Keep the note within 500 characters."),
            rule(
                    form -> form.note() != null && !isWritten(form.note()),
                    "/note",
                    "NOTE_CHARACTERS",
                    "メモに制御文字が含まれています。取り除いてください。",
                    "The note has control characters. Take them out."));

    private SupplierRules() {}

    /** Everything that is wrong with the form, which stands at that place of the request; empty when nothing is. */
    public static List<FieldError> violations(SupplierForm form, String place) {
        return RULES.stream()
                .filter(rule -> rule.broken().test(form))
                .map(rule -> rule.at(place))
                .toList();
    }

    /** Line breaks are the only invisible characters that a note may have. */
    private static boolean isWritten(String text) {
        return OrganizationName.isVisible(text.replace("\r\n", " ").replace('\n', ' '));
    }

    private static SupplierRule rule(Predicate<SupplierForm> broken, String member, String code, String ja, String en) {
        return new SupplierRule(broken, member, code, LocalizedText.of(ja, en));
    }
}
