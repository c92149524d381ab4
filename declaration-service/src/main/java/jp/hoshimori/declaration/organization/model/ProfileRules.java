package jp.hoshimori.declaration.organization.model;

import static jp.hoshimori.declaration.organization.model.FormRule.refuse;

import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hoshimori.support.reference.CodeList;

/** The conditions of what an organization says of itself, whether it registers or changes. */
final class ProfileRules {

    private static final FormRule<ProfileForm> NAME_HAS_LENGTH = refuse(
            form -> form.name() == null || !OrganizationName.hasLength(form.name()),
            "/name",
            "NAME_LENGTH",
            "事業者名は1文字以上150文字以内で指定してください。",
            "Give the organization's name in 1 to 150 characters.");

    private static final FormRule<ProfileForm> NAME_IS_VISIBLE = refuse(
            form -> form.name() != null && !OrganizationName.isVisible(form.name()),
            "/name",
            "NAME_CHARACTERS",
            "事業者名に、改行などの制御文字や外字は使えません。",
            "The name cannot have line breaks or other control characters, nor private-use characters.");

    private static final FormRule<ProfileForm> READING_IS_KATAKANA = refuse(
            broken(ProfileForm::nameKana, NameReading::hasForm),
            "/nameKana",
            "KANA_FORM",
            "フリガナはカタカナ150文字以内で指定してください。漢字や記号は使えません。",
            "Give the reading of the name in katakana, at most 150 characters, without kanji or signs.");

    private static final FormRule<ProfileForm> POSTAL_CODE_HAS_FORM = refuse(
            broken(ProfileForm::postalCode, PostalCode::hasForm),
            "/postalCode",
            "POSTAL_CODE_FORM",
            "郵便番号は7桁の数字で指定してください。",
            "Give the postal code as 7 digits.");

    private static final FormRule<ProfileForm> ADDRESS_IS_SHOWN = refuse(
            broken(ProfileForm::address, address -> VisibleText.isShown(address, OrganizationDetails.LONGEST_ADDRESS)),
            "/address",
            "ADDRESS_FORM",
            "所在地は、改行などの制御文字や外字を除いて1文字以上300文字以内で指定してください。",
            "Give the address in 1 to 300 characters, without line breaks, other control or private-use characters.");

    private static final FormRule<ProfileForm> CAPITAL_IS_NOT_NEGATIVE = refuse(
            broken(ProfileForm::capital, capital -> capital >= 0),
            "/capital",
            "CAPITAL_NEGATIVE",
            "資本金は0円以上の整数（円）で指定してください。",
            "Give the capital in yen, 0 or more.");

    private static final FormRule<ProfileForm> URL_HAS_FORM = refuse(
            broken(ProfileForm::url, WebAddress::hasForm),
            "/url",
            "URL_FORM",
            "ウェブサイトは http:// または https:// で始まる2,000文字以内のアドレスを指定してください。ユーザー名は含められません。",
            "Give the web site as an address that begins with http:// or https://, at most 2,000 characters, without a"
                    + " user name.");

    private ProfileRules() {}

    /** The rules, in the order of the form's members. */
    static Stream<FormRule<ProfileForm>> all(OrganizationCodes codes) {
        return Stream.of(
                NAME_HAS_LENGTH,
                NAME_IS_VISIBLE,
                READING_IS_KATAKANA,
                CodeRules.<ProfileForm>prefecture(codes, ProfileForm::prefecture),
                POSTAL_CODE_HAS_FORM,
                ADDRESS_IS_SHOWN,
                industry(codes.industries()),
                CodeRules.<ProfileForm>employeeBand(codes, ProfileForm::employeeBand),
                CAPITAL_IS_NOT_NEGATIVE,
                URL_HAS_FORM);
    }

    private static FormRule<ProfileForm> industry(CodeList industries) {
        return refuse(
                form -> !industries.contains(form.industry()),
                "/industry",
                "UNKNOWN_INDUSTRY",
                "業種は日本標準産業分類の大分類の英字（A～T）で指定してください。",
                "Give the industry as its division letter of the Japan Standard Industrial Classification, A to T.");
    }

    /** Whether a member was given and is not sound. */
    private static <T> Predicate<ProfileForm> broken(Function<ProfileForm, T> member, Predicate<T> sound) {
        return form -> member.apply(form) != null && !sound.test(member.apply(form));
    }
}
