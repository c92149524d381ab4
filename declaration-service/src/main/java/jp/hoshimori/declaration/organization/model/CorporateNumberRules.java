package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.FormRule.refuse;
import static jp.hoshimori.declaration.organization.model.OrganizationKind.CORPORATION;
import static jp.hoshimori.declaration.organization.model.OrganizationKind.SOLE_PROPRIETOR;

import java.util.Optional;
import java.util.stream.Stream;

/** The conditions of a registration form's corporate number: a corporation has a sound one, a proprietor none. */
final class CorporateNumberRules {

    private static final FormRule<RegistrationForm> CORPORATION_HAS_NUMBER = refuse(
            form -> is(CORPORATION, form) && form.corporateNumber() == null,
            "/corporateNumber",
            "CORPORATE_NUMBER_MISSING",
            "法人の場合は13桁の法人番号を指定してください。",
            "A corporation gives its corporate number of 13 digits.");

    private static final FormRule<RegistrationForm> NUMBER_HAS_FORM = refuse(
            form -> is(CORPORATION, form)
                    && number(form)
                            .filter(number -> !CorporateNumber.hasForm(number))
                            .isPresent(),
            "/corporateNumber",
            "CORPORATE_NUMBER_FORM",
            "法人番号は13桁の数字です。記号や空白を除いて指定してください。",
            "A corporate number is 13 digits. Write it without hyphens or spaces.");

    private static final FormRule<RegistrationForm> NUMBER_HAS_CHECK_DIGIT = refuse(
            form -> is(CORPORATION, form)
                    && number(form)
                            .filter(CorporateNumber::hasForm)
                            .filter(number -> !CorporateNumber.hasCheckDigit(number))
                            .isPresent(),
            "/corporateNumber",
            "CORPORATE_NUMBER_CHECK_DIGIT",
            "法人番号の検査用数字（先頭の桁）が合いません。番号を見直してください。",
            "The check digit (the first digit) of the corporate number does not match. Check the number for slips.");

    private static final FormRule<RegistrationForm> PROPRIETOR_HAS_NO_NUMBER = refuse(
            form -> is(SOLE_PROPRIETOR, form) && form.corporateNumber() != null,
            "/corporateNumber",
            "CORPORATE_NUMBER_NOT_ALLOWED",
            "個人事業主には法人番号がありません。この項目を除くか、法人として登録してください。",
            "A sole proprietor has no corporate number. Leave it out, or register as a corporation.");

    private CorporateNumberRules() {}

    /** The rules, in the order they are told. */
    static Stream<FormRule<RegistrationForm>> all() {
        return Stream.of(CORPORATION_HAS_NUMBER, NUMBER_HAS_FORM, NUMBER_HAS_CHECK_DIGIT, PROPRIETOR_HAS_NO_NUMBER);
    }

    private static boolean is(OrganizationKind kind, RegistrationForm form) {
        return kind.name().equals(form.kind());
    }

    private static Optional<String> number(RegistrationForm form) {
        return Optional.ofNullable(form.corporateNumber());
    }
}
