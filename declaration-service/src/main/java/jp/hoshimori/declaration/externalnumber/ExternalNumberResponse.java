package jp.hoshimori.declaration.externalnumber;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An external number as its organization reads it. */
@Schema(
        name = "ExternalNumber",
        description = "ほかのシステムの自己宣言ID / A declaration number of another system",
        requiredProperties = {"id", "number", "system", "systemName", "star", "recordedAt", "statement"})
record ExternalNumberResponse(
        @Schema(examples = ExternalNumberExamples.ID) String id,
        @Schema(examples = "41234567890") String number,

        @Schema(description = "値は増えることがある / Values may be added", examples = "SECURITY_ACTION_UNTIL_2026_03")
        String system,

        @Schema(examples = "SECURITY ACTION（2026年3月までの管理システム）")
        String systemName,

        @Schema(description = "ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(implementation = String.class, format = "date", examples = "2024-07-01")
        LocalDate declaredOn,

        Instant recordedAt,

        @Schema(description = "この記録が何であるか / What this record is")
        String statement) {

    static ExternalNumberResponse of(ExternalNumber number, NumberingSystems systems, Locale locale) {
        return new ExternalNumberResponse(
                number.id().toString(),
                number.number().value(),
                number.system(),
                ExternalNumberTexts.systemName(systems, number.system(), locale),
                number.star().name(),
                number.declaredOn().orElse(null),
                number.recordedAt(),
                ExternalNumberTexts.OWN_WORD.in(locale));
    }
}
