package jp.hoshimori.declaration.register.verification;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register says to one number that was asked about. */
@Schema(
        name = "RegisterVerificationItem",
        requiredProperties = {"asked", "result"})
record VerificationItem(
        @Schema(description = "尋ねられたとおりの番号 / The number as it was asked", examples = "90000000042")
        String asked,

        @Schema(description = "値は増えることがある / Values may be added", examples = "STANDING")
        VerificationResult result,

        @Schema(description = "自己宣言ID / The declaration number", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "公開されているときだけ / Where it is public", examples = "星守製作所株式会社")
        String organizationName,

        @Schema(examples = "ONE_STAR") String star,

        @Schema(description = "STANDING, WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR", examples = "STANDING")
        String status,

        @Schema(description = "宣言した時刻 / When it was declared")
        Instant declaredAt,

        @Schema(description = "二つ星になった時刻 / When it stepped up to two stars")
        Instant upgradedAt,

        @Schema(description = "終わった時刻 / When it ended") Instant endedAt) {

    static VerificationItem without(String asked, VerificationResult result) {
        return new VerificationItem(asked, result, null, null, null, null, null, null, null);
    }
}
