package jp.hoshimori.declaration.organization;

import java.time.Instant;
import jp.hoshimori.declaration.organization.model.CorporateNumber;
import jp.hoshimori.declaration.organization.model.Organization;
import jp.hoshimori.declaration.organization.model.OrganizationDetails;
import jp.hoshimori.declaration.organization.model.OrganizationName;
import jp.hoshimori.declaration.organization.model.OrganizationProfile;
import jp.hoshimori.declaration.organization.model.PostalCode;
import jp.hoshimori.declaration.organization.model.WebAddress;
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

        @Schema(description = "フリガナ / How the name is read", examples = "ホシモリセイサクショ")
        String nameKana,

        @Schema(description = "JIS X 0401", examples = "13") String prefecture,

        @Schema(description = "郵便番号 / The postal code", examples = "1000001")
        String postalCode,

        @Schema(description = "所在地（都道府県を除く） / The address within the prefecture", examples = "見本市星守町1-2-3")
        String address,

        @Schema(description = "日本標準産業分類の大分類", examples = "E")
        String industry,

        @Schema(description = "値は増えることがある / Values may be added", examples = "EMPLOYEES_6_20")
        String employeeBand,

        @Schema(description = "資本金（円） / The capital in yen", examples = "10000000")
        Long capital,

        @Schema(description = "ウェブサイト / The web site", examples = "https://www.example.jp/")
        String url,

        Instant registeredAt) {

    static OrganizationResponse of(Organization organization) {
        OrganizationProfile profile = organization.profile();
        OrganizationDetails details = profile.details();
        return new OrganizationResponse(
                organization.id().toString(),
                organization.kind().name(),
                organization.corporateNumber().map(CorporateNumber::value).orElse(null),
                profile.name().value(),
                profile.kana().map(OrganizationName::value).orElse(null),
                profile.prefecture(),
                details.postalCode().map(PostalCode::value).orElse(null),
                details.address().orElse(null),
                profile.industry(),
                profile.employeeBand(),
                details.capital().orElse(null),
                details.url().map(WebAddress::value).orElse(null),
                organization.registeredAt());
    }
}
