package jp.hoshimori.declaration.site;

import java.time.Instant;
import java.util.List;
import jp.hoshimori.declaration.site.model.Site;
import jp.hoshimori.declaration.site.model.SiteDescription;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A site as its organization's people read it. */
@Schema(
        name = "Site",
        description = "拠点 / A site",
        requiredProperties = {"id", "name", "prefecture", "employeeBand", "addedAt"})
record SiteResponse(
        @Schema(examples = SiteExamples.ID) String id,
        @Schema(examples = "大阪工場") String name,
        @Schema(description = "JIS X 0401", examples = "27") String prefecture,

        @Schema(description = "所在地（都道府県を除く） / The address within the prefecture", examples = "見本市星守町4-5-6")
        String address,

        @Schema(description = "値は増えることがある / Values may be added", examples = "EMPLOYEES_1_5")
        String employeeBand,

        Instant addedAt) {

    static SiteResponse of(Site site) {
        SiteDescription description = site.description();
        return new SiteResponse(
                site.id().toString(),
                description.name().value(),
                description.prefecture(),
                description.address().orElse(null),
                description.employeeBand(),
                site.addedAt());
    }

    /** Names the list's shape in the API document, which has no generic types. */
    @Schema(name = "SitePage", requiredProperties = "items")
    record SitePage(List<SiteResponse> items, String nextCursor) {}
}
