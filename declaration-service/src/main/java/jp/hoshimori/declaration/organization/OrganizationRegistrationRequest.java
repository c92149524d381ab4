package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.ProfileForm;
import jp.hoshimori.declaration.organization.model.RegistrationForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A registration as it is sent. */
@Schema(
        name = "OrganizationRegistration",
        description = "登録する事業者 / The organization to register",
        requiredProperties = {"kind", "name", "prefecture", "industry", "employeeBand"})
record OrganizationRegistrationRequest(
        @Schema(description = "CORPORATION 法人, SOLE_PROPRIETOR 個人事業主", examples = "CORPORATION")
        String kind,

        @Schema(
                description = "法人番号。13桁の数字。法人だけが指定する / The corporate number of 13 digits; only for a corporation",
                examples = "7000012050002")
        String corporateNumber,

        @Schema(description = "事業者名。1～150文字 / The name, 1 to 150 characters", examples = "星守製作所株式会社")
        String name,

        @Schema(
                description = "フリガナ。カタカナ150文字以内 / How the name is read, in katakana, at most 150 characters",
                examples = "ホシモリセイサクショ")
        String nameKana,

        @Schema(description = "都道府県。JIS X 0401 の2桁 / The prefecture, two digits of JIS X 0401", examples = "13")
        String prefecture,

        @Schema(description = "郵便番号。7桁の数字 / The postal code, 7 digits", examples = "1000001")
        String postalCode,

        @Schema(
                description = "所在地（都道府県を除く）。300文字以内 / The address within the prefecture, at most 300 characters",
                examples = "見本市星守町1-2-3")
        String address,

        @Schema(
                description = "業種。日本標準産業分類の大分類 A～T / The industry, a division of the Japan Standard Industrial"
                        + " Classification",
                examples = "E")
        String industry,

        @Schema(
                description = "従業員数の区分 / How many people work there: EMPLOYEES_1_5, EMPLOYEES_6_20, EMPLOYEES_21_50,"
                        + " EMPLOYEES_51_100, EMPLOYEES_101_300, EMPLOYEES_301_OR_MORE",
                examples = "EMPLOYEES_6_20")
        String employeeBand,

        @Schema(
                description = "資本金（円）。0以上。法人だけが指定する / The capital in yen, 0 or more; only for a corporation",
                examples = "10000000")
        Long capital,

        @Schema(
                description = "ウェブサイト。http または https / The web site, http or https",
                examples = "https://www.example.jp/")
        String url) {

    RegistrationForm form() {
        return new RegistrationForm(
                kind,
                corporateNumber,
                new ProfileForm(name, nameKana, prefecture, postalCode, address, industry, employeeBand, capital, url));
    }
}
