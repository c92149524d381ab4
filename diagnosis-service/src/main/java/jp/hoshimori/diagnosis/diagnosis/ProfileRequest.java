package jp.hoshimori.diagnosis.diagnosis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said of a company with its answers, as it is sent. */
@Schema(
        name = "DiagnosisProfileSubmission",
        description = "会社の情報。どの項目も任意 / What is said of the company; each field is optional")
public record ProfileRequest(
        @Schema(
                description = "日本標準産業分類の大分類 / The division of the Japan Standard Industrial Classification",
                examples = "E")
        String industry,

        @Schema(
                description = "従業員数の区分 / The band of the number of employees: EMPLOYEES_1_5, EMPLOYEES_6_20,"
                        + " EMPLOYEES_21_50, EMPLOYEES_51_100, EMPLOYEES_101_300, EMPLOYEES_301_OR_MORE",
                examples = "EMPLOYEES_6_20")
        String employeeBand,

        @Schema(description = "都道府県コード (JIS X 0401) / The prefecture's code in JIS X 0401", examples = "13")
        String prefecture) {}
