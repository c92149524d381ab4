package jp.hoshimori.declaration.externalnumber;

import jp.hoshimori.declaration.externalnumber.model.ExternalNumberForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An external number as it is sent. */
@Schema(
        name = "ExternalNumberRequest",
        description = "ほかのシステムの自己宣言ID / A declaration number of another system",
        requiredProperties = {"number", "star"})
record ExternalNumberRequest(
        @Schema(description = "11桁。4 または 5 で始まる / 11 digits, beginning with 4 or 5", examples = "41234567890")
        String number,

        @Schema(description = "ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "宣言した日。分かるときだけ / The day of declaring, where it is known",
                examples = "2024-07-01")
        String declaredOn) {

    ExternalNumberForm form() {
        return new ExternalNumberForm(number, star, declaredOn);
    }
}
