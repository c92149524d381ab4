package jp.hoshimori.declaration.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.OrganizationProfile;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An organization as the operator finds it. */
@Schema(
        name = "FoundOrganization",
        description = "運営者が見つけた事業者 / An organization as the operator finds it",
        requiredProperties = {"id", "kind", "name", "prefecture", "industry", "employeeBand", "registeredAt"})
record FoundOrganizationResponse(
        @Schema(examples = OrganizationExamples.ID) String id,

        @Schema(
                description = "値は増えることがある / Values may be added: CORPORATION, SOLE_PROPRIETOR",
                examples = "CORPORATION")
        String kind,

        @Schema(description = "法人番号。個人事業主では省略 / Absent for a sole proprietor", examples = "7000012050002")
        String corporateNumber,

        @Schema(examples = "星守製作所株式会社") String name,

        @Schema(description = "フリガナ / How the name is read", examples = "ホシモリセイサクショ")
        String nameKana,

        @Schema(description = "JIS X 0401", examples = "13") String prefecture,

        @Schema(description = "日本標準産業分類の大分類", examples = "E")
        String industry,

        @Schema(description = "値は増えることがある / Values may be added", examples = "EMPLOYEES_6_20")
        String employeeBand,

        Instant registeredAt,

        @Schema(
                description = "統合先の事業者。統合されていなければ省略 / The organization it was merged into; absent for one that stands",
                examples = OrganizationExamples.ID)
        String mergedInto) {

    static FoundOrganizationResponse of(FoundOrganization found) {
        Organization organization = found.organization();
        OrganizationProfile profile = organization.profile();
        return new FoundOrganizationResponse(
                organization.id().toString(),
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                profile.name().value(),
                profile.kana().map(OrganizationName::value).orElse(null),
                profile.prefecture(),
                profile.industry(),
                profile.employeeBand(),
                organization.registeredAt(),
                found.mergedInto().map(UUID::toString).orElse(null));
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "FoundOrganizationPage", requiredProperties = "items")
    record FoundOrganizationPage(List<FoundOrganizationResponse> items, String nextCursor) {}
}
