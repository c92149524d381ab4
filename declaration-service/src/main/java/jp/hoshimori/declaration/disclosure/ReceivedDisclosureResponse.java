package jp.hoshimori.declaration.disclosure;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.declaration.disclosure.ReceivedDisclosure.StandingStar;
import jp.hoshimori.declaration.register.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a buyer is shown of an organization. */
@Schema(
        name = "ReceivedDisclosure",
        description = "受けた開示と、相手のいまの宣言 / A disclosure that was received, with what the organization declares now",
        requiredProperties = {"id", "organizationId", "level", "disclosedAt", "expiresAt", "statement"})
record ReceivedDisclosureResponse(
        @Schema(examples = DisclosureExamples.ID) String id,

        @Schema(description = "開示した事業者 / The organization that discloses", examples = DisclosureExamples.ORGANIZATION)
        String organizationId,

        @Schema(description = "登録されていないときは省略 / Absent while it is not registered", examples = "星守製作所株式会社")
        String organizationName,

        @Schema(description = "個人事業主では省略 / Absent for a sole proprietor", examples = "7000012050002")
        String corporateNumber,

        @Schema(
                description =
                        "PART_SCORES と ANSWERS の内容は GET /v1/disclosed-diagnoses で読む / What PART_SCORES and ANSWERS"
                                + " show is read with GET /v1/disclosed-diagnoses",
                examples = "PART_SCORES")
        String level,

        Instant disclosedAt,
        Instant expiresAt,

        @Schema(description = "宣言していないときは省略 / Absent while nothing is declared", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        Instant declaredAt,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {

    static ReceivedDisclosureResponse of(ReceivedDisclosure received, Locale locale) {
        return new ReceivedDisclosureResponse(
                received.id().toString(),
                received.organizationId().toString(),
                received.name().orElse(null),
                received.corporateNumber().orElse(null),
                received.level(),
                received.disclosedAt(),
                received.expiresAt(),
                received.star().map(StandingStar::declarationNumber).orElse(null),
                received.star().map(StandingStar::star).orElse(null),
                received.star().map(StandingStar::declaredAt).orElse(null),
                Statement.OWN_DECLARATION.in(locale));
    }
}
