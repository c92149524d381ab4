package jp.hoshimori.declaration.principles;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.principles.model.Principle;
import jp.hoshimori.declaration.principles.model.PrinciplesEdition;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An edition of the principles in the reader's language. */
@Schema(
        name = "PrinciplesEdition",
        description = "5か条・6か条の版 / An edition of the principles",
        requiredProperties = {"id", "name", "guideline", "effectiveFrom", "source", "verification", "principles"})
record PrinciplesEditionResponse(
        @Schema(description = "宣言するときに指定する / What a declaration names", examples = "principles-6")
        String id,

        @Schema(examples = "情報セキュリティ6か条") String name,
        @Schema(examples = "中小企業の情報セキュリティ対策ガイドライン 第4.0版") String guideline,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "この日から誓約できる / May be pledged from this day on, in Japan",
                examples = "2026-03-31")
        LocalDate effectiveFrom,

        @Schema(
                implementation = String.class,
                format = "date",
                description = "この日まで誓約できる。決まっていなければ省略 / The last day; absent while none is set")
        LocalDate acceptedUntil,

        @Schema(description = "文言の出典 / Where the wording was taken from")
        String source,

        @Schema(
                description = "VERIFIED 出典と照合済み, UNVERIFIED 未照合。値は増えることがある / Whether the wording was compared with"
                        + " its official source; values may be added",
                examples = "UNVERIFIED")
        String verification,

        @Schema(description = "番号順 / In order") List<PrincipleResponse> principles) {

    static PrinciplesEditionResponse of(PrinciplesEdition edition, Locale locale) {
        return new PrinciplesEditionResponse(
                edition.id(),
                edition.name().in(locale),
                edition.guideline().in(locale),
                edition.effectiveFrom(),
                edition.acceptedUntil().orElse(null),
                edition.source().in(locale),
                edition.verification().name(),
                edition.principles().stream()
                        .map(principle -> PrincipleResponse.of(principle, locale))
                        .toList());
    }

    @Schema(
            name = "Principle",
            requiredProperties = {"number", "text", "explanation", "examples", "examplesSource", "examplesVerification"
            })
    record PrincipleResponse(
            @Schema(examples = "6") int number,
            @Schema(examples = "バックアップを取ろう！") String text,

            @Schema(description = "なぜ大切か、何をするか / Why it matters and what to do")
            String explanation,

            @Schema(description = "対策例 / Examples of measures", examples = "[\"定期的にデータの写しを取る\"]")
            List<String> examples,

            @Schema(description = "対策例の文言の出典 / Where the wording of the examples was taken from")
            String examplesSource,

            @Schema(
                    description = "対策例の文言について、版の verification と同じ / As the edition's verification, of the examples'"
                            + " wording",
                    examples = "VERIFIED")
            String examplesVerification) {

        static PrincipleResponse of(Principle principle, Locale locale) {
            return new PrincipleResponse(
                    principle.number(),
                    principle.text().in(locale),
                    principle.explanation().in(locale),
                    principle.examples().items().stream()
                            .map(example -> example.in(locale))
                            .toList(),
                    principle.examples().source().in(locale),
                    principle.examples().verification().name());
        }
    }
}
