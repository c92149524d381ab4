package jp.hoshimori.declaration.supplier;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.declaration.register.Statement;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier on a list with its star at this moment. */
@Schema(
        name = "Supplier",
        description = "リストの取引先と、いまの宣言 / A supplier on a list, and what it declares now",
        requiredProperties = {"id", "listId", "name", "addedAt"})
record SupplierResponse(
        @Schema(examples = SupplierExamples.ID) String id,
        @Schema(examples = SupplierExamples.LIST_ID) String listId,
        @Schema(examples = "星守製作所株式会社") String name,

        @Schema(description = "登録した自己宣言ID / The declaration number you wrote down", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "登録した法人番号 / The corporate number you wrote down", examples = "7000012050002")
        String corporateNumber,

        String note,
        Instant addedAt,

        @Schema(
                description = "公開されているか、開示を受けている宣言。見つからないときは省略 / A declaration that is public or was disclosed"
                        + " to you; absent when none is found")
        Declared declaration) {

    static SupplierResponse of(ListedSupplier supplier, Locale locale) {
        return new SupplierResponse(
                supplier.id().toString(),
                supplier.listId().toString(),
                supplier.name(),
                supplier.declarationNumber().orElse(null),
                supplier.corporateNumber().orElse(null),
                supplier.note().orElse(null),
                supplier.addedAt(),
                supplier.star().map(star -> Declared.of(star, locale)).orElse(null));
    }

    /** What the supplier declares, or did last. */
    @Schema(
            name = "SupplierDeclaration",
            description = "取引先の宣言 / What a supplier declares, or did last",
            requiredProperties = {"declarationNumber", "star", "status", "declaredAt", "statement"})
    record Declared(
            @Schema(description = "いまの自己宣言ID / The number of today", examples = "90000000042")
            String declarationNumber,

            @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
            String star,

            @Schema(
                    description = "値は増えることがある / Values may be added: STANDING, WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR",
                    examples = "STANDING")
            String status,

            Instant declaredAt,
            Instant upgradedAt,
            Instant endedAt,

            @Schema(description = "この宣言が何であるか / What this declaration is")
            String statement) {

        static Declared of(SupplierStar star, Locale locale) {
            return new Declared(
                    star.declarationNumber(),
                    star.star(),
                    star.status(),
                    star.declaredAt(),
                    star.upgradedAt().orElse(null),
                    star.endedAt().orElse(null),
                    Statement.OWN_DECLARATION.in(locale));
        }
    }
}
