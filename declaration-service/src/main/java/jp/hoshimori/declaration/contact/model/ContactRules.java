package jp.hoshimori.declaration.contact.model;

import static jp.hoshimori.declaration.organization.model.FormRule.refuse;

import java.util.List;
import java.util.regex.Pattern;
import jp.hoshimori.declaration.organization.model.FormRule;
import jp.hoshimori.declaration.organization.model.VisibleText;
import jp.hoshimori.problem.FieldError;

/** Every condition that a contact must meet. */
public final class ContactRules {

    /** The most contacts that an organization keeps here. */
    public static final int MOST = 20;

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{5,23}");

    private static final List<FormRule<ContactForm>> RULES = List.of(
            refuse(
                    form -> ContactKind.named(form.kind()).isEmpty(),
                    "/kind",
                    "UNKNOWN_KIND",
                    "セキュリティの窓口は SECURITY、一般の窓口は GENERAL を指定してください。",
                    "Give SECURITY for questions of security or GENERAL for others."),
            refuse(
                    form -> form.name() == null || !VisibleText.isShown(form.name(), LONGEST_NAME),
                    "/name",
                    "NAME_FORM",
                    "氏名は、改行などの制御文字や外字を除いて1文字以上100文字以内で指定してください。",
                    "Give the name in 1 to 100 characters, without line breaks, other control or private-use characters."),
            refuse(
                    form -> form.department() != null && !VisibleText.isShown(form.department(), LONGEST_NAME),
                    "/department",
                    "DEPARTMENT_FORM",
                    "部署は、改行などの制御文字や外字を除いて1文字以上100文字以内で指定してください。",
                    "Give the department in 1 to 100 characters, without line breaks, other control or private-use"
                            + " characters."),
            refuse(
                    form -> form.email() == null || !isEmail(form.email().strip()),
                    "/email",
                    "EMAIL_FORM",
                    "メールアドレスの形式が正しくありません。",
                    "This is not the form of an e-mail address."),
            refuse(
                    form -> form.phone() != null
                            && !PHONE.matcher(ContactForm.halfWidth(form.phone()))
                                    .matches(),
                    "/phone",
                    "PHONE_FORM",
                    "電話番号は数字とハイフンなどで6桁以上24文字以内で指定してください。",
                    "Give the telephone number in digits and hyphens, 6 to 24 characters."));

    private ContactRules() {}

    /** Everything that is wrong with the form; empty when it may be kept. */
    public static List<FieldError> violations(ContactForm form) {
        return FormRule.violations(RULES, form);
    }

    private static boolean isEmail(String address) {
        return address.length() <= LONGEST_EMAIL
                && VisibleText.isVisible(address)
                && EMAIL.matcher(address).matches();
    }
}
