package jp.hoshimori.declaration.site;

import jp.hoshimori.declaration.site.model.SiteForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site as it is sent. */
@Schema(
        name = "SiteRequest",
        description = "拠点の内容 / A site",
        requiredProperties = {"name", "prefecture", "employeeBand"})
record SiteRequest(
        @Schema(description = "拠点名。1～150文字 / The name, 1 to 150 characters", examples = "大阪工場")
        String name,

        @Schema(description = "都道府県。JIS X 0401 の2桁 / The prefecture, two digits of JIS X 0401", examples = "27")
        String prefecture,

        @Schema(
                description = "所在地（都道府県を除く）。300文字以内 / The address within the prefecture, at most 300 characters",
                examples = "見本市星守町4-5-6")
        String address,

        @Schema(description = "従業員数の区分 / How many people work there", examples = "EMPLOYEES_1_5")
        String employeeBand) {

    SiteForm form() {
        return new SiteForm(name, prefecture, address, employeeBand);
    }
}
