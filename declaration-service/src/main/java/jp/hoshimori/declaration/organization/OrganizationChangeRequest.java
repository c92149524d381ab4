package jp.hoshimori.declaration.organization;

import jp.hoshimori.declaration.organization.model.ChangeForm;
import jp.hoshimori.declaration.organization.model.ProfileForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization with its whole new profile as it is sent; what is left out is nothing from then on. */
@Schema(
        name = "OrganizationChange",
        description = "事業者の新しい内容の全体 / The organization's whole new profile",
        requiredProperties = {"name", "prefecture", "industry", "employeeBand"})
record OrganizationChangeRequest(
        @Schema(
                description = "変更できない。送るなら登録と同じ値 / Cannot be changed: as registered, or left out",
                examples = "CORPORATION")
        String kind,

        @Schema(
                description = "変更できない。送るなら登録と同じ値 / Cannot be changed: as registered, or left out",
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

    ChangeForm form() {
        return new ChangeForm(
                kind,
                corporateNumber,
                new ProfileForm(name, nameKana, prefecture, postalCode, address, industry, employeeBand, capital, url));
    }
}
