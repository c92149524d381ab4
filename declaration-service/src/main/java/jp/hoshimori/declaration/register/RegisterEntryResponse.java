package jp.hoshimori.declaration.register;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.support.reference.CodeList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An entry of the public register in the reader's language. */
@Schema(
        name = "RegisterEntry",
        description = "公開の登録簿の一件 / An entry of the public register",
        requiredProperties = {
            "declarationNumber",
            "prefecture",
            "prefectureName",
            "industry",
            "industryName",
            "star",
            "status",
            "principlesEdition",
            "declaredAt",
            "statement"
        })
record RegisterEntryResponse(
        @Schema(description = "自己宣言ID。11桁 / The declaration number", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "非公開のときは省略 / Absent when withheld", examples = "星守製作所株式会社")
        String organizationName,

        @Schema(description = "JIS X 0401", examples = "13") String prefecture,
        @Schema(examples = "東京都") String prefectureName,

        @Schema(description = "日本標準産業分類の大分類", examples = "E")
        String industry,

        @Schema(examples = "製造業") String industryName,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR", examples = "ONE_STAR")
        String star,

        @Schema(description = "値は増えることがある / Values may be added: STANDING", examples = "STANDING")
        String status,

        @Schema(examples = "principles-6") String principlesEdition,
        Instant declaredAt,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {

    static RegisterEntryResponse of(RegisterEntry entry, OrganizationCodes codes, Locale locale) {
        return new RegisterEntryResponse(
                entry.number().value(),
                entry.declarer().map(RegisterEntry.Declarer::name).orElse(null),
                entry.prefecture(),
                name(codes.prefectures(), entry.prefecture(), locale),
                entry.industry(),
                name(codes.industries(), entry.industry(), locale),
                entry.star().name(),
                entry.status().name(),
                entry.principlesEdition(),
                entry.declaredAt(),
                Statement.OWN_DECLARATION.in(locale));
    }

    /** The code itself where a later list has dropped it. */
    private static String name(CodeList list, String code, Locale locale) {
        return list.find(code).map(found -> found.name().in(locale)).orElse(code);
    }
}
