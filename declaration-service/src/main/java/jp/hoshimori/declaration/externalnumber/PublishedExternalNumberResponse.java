package jp.hoshimori.declaration.externalnumber;

import java.time.LocalDate;
import java.util.Locale;
import jp.hoshimori.declaration.externalnumber.ExternalNumbers.PublishedNumber;
import jp.hoshimori.declaration.externalnumber.model.ExternalNumber;
import jp.hoshimori.declaration.externalnumber.model.NumberingSystems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An external number as anyone reads it. */
@Schema(
        name = "PublishedExternalNumber",
        description = "ほかのシステムの自己宣言ID と、それを記録した事業者 / A declaration number of another system, and who recorded it",
        requiredProperties = {
            "number",
            "system",
            "systemName",
            "star",
            "organizationName",
            "declarationNumber",
            "declarationStar",
            "statement"
        })
record PublishedExternalNumberResponse(
        @Schema(examples = "41234567890") String number,

        @Schema(description = "値は増えることがある / Values may be added", examples = "SECURITY_ACTION_UNTIL_2026_03")
        String system,

        @Schema(examples = "SECURITY ACTION（2026年3月までの管理システム）")
        String systemName,

        @Schema(
                description = "その番号で宣言したという段階 / What was declared under it, as the organization says",
                examples = "ONE_STAR")
        String star,

        @Schema(implementation = String.class, format = "date", examples = "2024-07-01")
        LocalDate declaredOn,

        @Schema(examples = "星守製作所株式会社") String organizationName,

        @Schema(description = "ここでの宣言の番号 / The number of its declaration here", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "ここでの宣言 / What it declares here", examples = "TWO_STARS")
        String declarationStar,

        @Schema(description = "この記録が何であるか / What this record is")
        String statement) {

    static PublishedExternalNumberResponse of(PublishedNumber published, NumberingSystems systems, Locale locale) {
        ExternalNumber number = published.number();
        return new PublishedExternalNumberResponse(
                number.number().value(),
                number.system(),
                ExternalNumberTexts.systemName(systems, number.system(), locale),
                number.star().name(),
                number.declaredOn().orElse(null),
                published.organizationName(),
                published.declarationNumber(),
                published.star(),
                ExternalNumberTexts.OWN_WORD.in(locale));
    }
}
