package jp.hoshimori.diagnosis.diagnosis;

import jp.hoshimori.diagnosis.diagnosis.model.Profile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was said of a company with its answers. */
@Schema(name = "DiagnosisProfile", description = "会社の情報 / What was said of the company")
public record ProfileResponse(
        @Schema(
                description = "日本標準産業分類の大分類 / The division of the Japan Standard Industrial Classification",
                examples = "E")
        String industry,

        @Schema(description = "従業員数の区分 / The band of the number of employees", examples = "EMPLOYEES_6_20")
        String employeeBand,

        @Schema(description = "都道府県コード (JIS X 0401) / The prefecture's code in JIS X 0401", examples = "13")
        String prefecture) {

    /** What was said, or null when nothing was. */
    public static ProfileResponse of(Profile profile) {
        return profile.equals(Profile.NONE)
                ? null
                : new ProfileResponse(
                        profile.industry().orElse(null),
                        profile.employeeBand().orElse(null),
                        profile.prefecture().orElse(null));
    }
}
