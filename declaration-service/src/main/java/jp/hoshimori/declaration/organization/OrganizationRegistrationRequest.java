package jp.hoshimori.declaration.organization;

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

        @Schema(description = "都道府県。JIS X 0401 の2桁 / The prefecture, two digits of JIS X 0401", examples = "13")
        String prefecture,

        @Schema(
                description = "業種。日本標準産業分類の大分類 A～T / The industry, a division of the Japan Standard Industrial"
                        + " Classification",
                examples = "E")
        String industry,

        @Schema(
                description = "従業員数の区分 / How many people work there: EMPLOYEES_1_5, EMPLOYEES_6_20, EMPLOYEES_21_50,"
                        + " EMPLOYEES_51_100, EMPLOYEES_101_300, EMPLOYEES_301_OR_MORE",
                examples = "EMPLOYEES_6_20")
        String employeeBand) {

    RegistrationForm form() {
        return new RegistrationForm(kind, corporateNumber, name, prefecture, industry, employeeBand);
    }
}
