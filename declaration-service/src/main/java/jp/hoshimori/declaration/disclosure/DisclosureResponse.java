package jp.hoshimori.declaration.disclosure;

import java.time.Instant;
import jp.hoshimori.declaration.disclosure.model.Disclosure;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A disclosure as the people of the disclosing organization read it. */
@Schema(
        name = "Disclosure",
        description = "取引先への開示 / What an organization shows a buyer",
        requiredProperties = {"id", "organizationId", "buyerOrganizationId", "level", "disclosedAt", "expiresAt"})
record DisclosureResponse(
        @Schema(examples = DisclosureExamples.ID) String id,

        @Schema(description = "開示した事業者 / The organization that discloses", examples = DisclosureExamples.ORGANIZATION)
        String organizationId,

        @Schema(description = "開示を受けた取引先 / The buyer", examples = DisclosureExamples.BUYER)
        String buyerOrganizationId,

        @Schema(description = "値は増えることがある / Values may be added: STAR, PART_SCORES, ANSWERS", examples = "PART_SCORES")
        String level,

        Instant disclosedAt,

        @Schema(description = "この時刻から見られない / From then on it shows nothing")
        Instant expiresAt,

        @Schema(description = "取り消したときだけ / Only once it was taken back")
        Instant revokedAt) {

    static DisclosureResponse of(Disclosure disclosure) {
        return new DisclosureResponse(
                disclosure.id().toString(),
                disclosure.terms().organizationId().toString(),
                disclosure.terms().buyerOrganizationId().toString(),
                disclosure.terms().level().name(),
                disclosure.disclosedAt(),
                disclosure.terms().expiresAt(),
                disclosure.takenBackAt().orElse(null));
    }
}
