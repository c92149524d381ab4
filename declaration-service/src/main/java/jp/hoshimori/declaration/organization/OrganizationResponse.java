package jp.hoshimori.declaration.organization;

import java.time.Instant;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as its own people read it. */
@Schema(
        name = "Organization",
        description = "登録された事業者 / A registered organization",
        requiredProperties = {"id", "kind", "name", "prefecture", "industry", "employeeBand", "registeredAt"})
record OrganizationResponse(
        @Schema(examples = OrganizationExamples.ID) String id,

        @Schema(
                description = "値は増えることがある / Values may be added: CORPORATION, SOLE_PROPRIETOR",
                examples = "CORPORATION")
        String kind,

        @Schema(description = "法人番号。個人事業主では省略 / Absent for a sole proprietor", examples = "7000012050002")
        String corporateNumber,

        @Schema(examples = "星守製作所株式会社") String name,
        @Schema(description = "JIS X 0401", examples = "13") String prefecture,

        @Schema(description = "日本標準産業分類の大分類", examples = "E")
        String industry,

        @Schema(description = "値は増えることがある / Values may be added", examples = "EMPLOYEES_6_20")
        String employeeBand,

        Instant registeredAt) {

    static OrganizationResponse of(Organization organization) {
        return new OrganizationResponse(
                organization.id().toString(),
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                organization.profile().name().value(),
                organization.profile().prefecture(),
                organization.profile().industry(),
                organization.profile().employeeBand(),
                organization.registeredAt());
    }
}
