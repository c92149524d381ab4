package jp.hoshimori.declaration.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.register.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A declaration as the people of its organization read it. */
@Schema(
        name = "Declaration",
        description = "事業者の宣言 / An organization's declaration",
        requiredProperties = {
            "id",
            "declarationNumber",
            "organizationId",
            "star",
            "status",
            "principlesEdition",
            "purposes",
            "publicity",
            "declaredAt",
            "statement"
        })
record DeclarationResponse(
        @Schema(examples = DeclarationExamples.ID) String id,

        @Schema(description = "自己宣言ID。11桁 / The number it is looked up by", examples = "90000000042")
        String declarationNumber,

        @Schema(examples = "019c1a2b-3c4d-7e5f-8a6b-7c8d9e0f1a2b")
        String organizationId,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR", examples = "ONE_STAR")
        String star,

        @Schema(description = "値は増えることがある / Values may be added: STANDING", examples = "STANDING")
        String status,

        @Schema(examples = "principles-6") String principlesEdition,

        @Schema(description = "値は増えることがある / Values may be added", examples = "[\"GAIN_TRUST\"]")
        List<String> purposes,

        @Schema(description = "NAME_PUBLISHED, NAME_WITHHELD", examples = "NAME_PUBLISHED")
        String publicity,

        Instant declaredAt,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {

    static DeclarationResponse of(Declaration declaration, Locale locale) {
        return new DeclarationResponse(
                declaration.id().toString(),
                declaration.number().value(),
                declaration.organizationId().toString(),
                declaration.pledge().star().name(),
                declaration.status().name(),
                declaration.pledge().principlesEdition(),
                declaration.pledge().purposes(),
                declaration.pledge().publicity().name(),
                declaration.declaredAt(),
                Statement.OWN_DECLARATION.in(locale));
    }
}
