package jp.hoshimori.declaration.grant;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.declaration.register.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as a partner reads it whom its organization let do so. */
@Schema(
        name = "GrantedDeclaration",
        description = "委任を受けた事業者の宣言 / A declaration of an organization that granted reading it",
        requiredProperties = {
            "id",
            "organizationId",
            "declarationNumber",
            "star",
            "status",
            "principlesEdition",
            "declaredAt",
            "statement"
        })
record GrantedDeclarationResponse(
        @Schema(examples = "019c1a40-0000-7000-8000-000000000001")
        String id,

        @Schema(description = "宣言した事業者 / Who declared", examples = AccessGrantExamples.ORGANIZATION)
        String organizationId,

        @Schema(description = "自己宣言ID。11桁 / The declaration number", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                description = "値は増えることがある / Values may be added: STANDING, WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR",
                examples = "STANDING")
        String status,

        @Schema(examples = "principles-6") String principlesEdition,
        Instant declaredAt,

        @Schema(description = "二つ星にしたときだけ / Only once it stepped up")
        Instant upgradedAt,

        @Schema(description = "終わったときだけ / Only once it ended")
        Instant endedAt,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {

    static GrantedDeclarationResponse of(GrantedDeclaration declaration, Locale locale) {
        return new GrantedDeclarationResponse(
                declaration.id().toString(),
                declaration.organizationId().toString(),
                declaration.declarationNumber(),
                declaration.star(),
                declaration.status(),
                declaration.principlesEdition(),
                declaration.declaredAt(),
                declaration.upgradedAt().orElse(null),
                declaration.endedAt().orElse(null),
                Statement.OWN_DECLARATION.in(locale));
    }
}
