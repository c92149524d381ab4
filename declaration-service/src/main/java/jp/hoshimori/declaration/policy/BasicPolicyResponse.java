package jp.hoshimori.declaration.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.hoshimori.declaration.policy.model.EndedPolicy;
import jp.hoshimori.declaration.policy.model.PolicyInForce;
import jp.hoshimori.declaration.policy.model.PolicyItem;
import jp.hoshimori.declaration.policy.model.PolicyVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a basic policy as its organization reads it. */
@Schema(
        name = "BasicPolicy",
        description = "基本方針の版 / A version of a basic policy",
        requiredProperties = {
            "organizationId",
            "version",
            "state",
            "language",
            "lead",
            "items",
            "url",
            "createdAt",
            "updatedAt"
        })
record BasicPolicyResponse(
        @Schema(examples = PolicyExamples.ORGANIZATION) String organizationId,
        @Schema(examples = "1") int version,

        @Schema(
                description = "DRAFT, PUBLISHED, SUPERSEDED, WITHDRAWN。値は増えることがある / Values may be added",
                examples = "DRAFT")
        String state,

        @Schema(examples = "ja") String language,
        String lead,
        List<ItemResponse> items,

        @Schema(implementation = String.class, format = "date", examples = "2026-04-01")
        LocalDate enactedOn,

        String representativeTitle,
        String representativeName,

        @Schema(description = "公開ページ。どの版でも同じ / The public page, the same for all versions")
        String url,

        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        Instant endedAt) {

    static BasicPolicyResponse of(PolicyVersion version, String url) {
        return new BasicPolicyResponse(
                version.origin().organizationId().toString(),
                version.origin().number(),
                version.state().name(),
                version.origin().language().tag(),
                version.text().lead(),
                version.text().items().stream().map(ItemResponse::of).toList(),
                version.text().enactedOn().orElse(null),
                version.text().representativeTitle().orElse(null),
                version.text().representativeName().orElse(null),
                url,
                version.origin().createdAt(),
                version.updatedAt(),
                publishedAt(version),
                version instanceof EndedPolicy ended ? ended.endedAt() : null);
    }

    private static Instant publishedAt(PolicyVersion version) {
        if (version instanceof PolicyInForce published) {
            return published.publishedAt();
        }
        return version instanceof EndedPolicy ended ? ended.publishedAt() : null;
    }

    /** An item. */
    @Schema(
            name = "BasicPolicyItem",
            requiredProperties = {"heading", "text"})
    record ItemResponse(String sampleItem, String heading, String text) {

        static ItemResponse of(PolicyItem item) {
            return new ItemResponse(item.sample().orElse(null), item.heading(), item.text());
        }
    }
}
