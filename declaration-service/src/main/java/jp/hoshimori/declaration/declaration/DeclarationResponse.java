package jp.hoshimori.declaration.declaration;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.declaration.model.Declaration;
import jp.hoshimori.declaration.declaration.model.DeclarationNumber;
import jp.hoshimori.declaration.declaration.model.Ending;
import jp.hoshimori.declaration.declaration.model.Grounds;
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

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                description = "STANDING 宣言中, WITHDRAWN 取下げ, EXPIRED 期限切れ, ENDED_BY_OPERATOR 運営者による終了。値は増えることがある /"
                        + " Values may be added",
                examples = "STANDING")
        String status,

        @Schema(examples = "principles-6") String principlesEdition,

        @Schema(description = "値は増えることがある / Values may be added", examples = "[\"GAIN_TRUST\"]")
        List<String> purposes,

        @Schema(description = "NAME_PUBLISHED, NAME_WITHHELD", examples = "NAME_PUBLISHED")
        String publicity,

        Instant declaredAt,

        @Schema(description = "一つ星から二つ星にした日時 / When it stepped up from one star to two")
        Instant upgradedAt,

        @Schema(description = "この日時に終わる。期限がなければ省略 / When it will end; absent where declarations do not expire")
        Instant expiresAt,

        @Schema(description = "終わった日時。続いていれば省略 / When it ended; absent while it stands")
        Instant endedAt,

        @Schema(description = "終わった理由 / Why it ended") String endReason,

        @Schema(description = "理由を登録簿に載せているか。終わったときだけ / Whether the register shows the reason; only once it has ended")
        Boolean endReasonPublic,

        @Schema(description = "前の宣言の自己宣言ID / The number of the declaration before", examples = "90000000007")
        String previousNumber,

        @Schema(description = "二つ星のもとにした診断 / The diagnosis that two stars rest on")
        String diagnosisId,

        @Schema(
                description = "二つ星を宣言したときに基本方針を公開していた場所 / Where the basic policy was published when two stars were"
                        + " declared")
        String policyUrl,

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
                declaration.upgradedAt().orElse(null),
                declaration.origin().expiresAt().orElse(null),
                declaration.end().map(Ending::at).orElse(null),
                declaration.end().flatMap(Ending::reason).orElse(null),
                declaration.end().map(Ending::reasonPublic).orElse(null),
                declaration
                        .origin()
                        .previousNumber()
                        .map(DeclarationNumber::value)
                        .orElse(null),
                declaration
                        .grounds()
                        .map(grounds -> grounds.diagnosisId().toString())
                        .orElse(null),
                declaration.grounds().map(Grounds::policyUrl).orElse(null),
                Statement.OWN_DECLARATION.in(locale));
    }
}
