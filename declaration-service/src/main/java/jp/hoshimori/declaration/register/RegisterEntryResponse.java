package jp.hoshimori.declaration.register;

import java.time.Instant;
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
            "verificationUrl",
            "statement"
        })
record RegisterEntryResponse(
        @Schema(description = "自己宣言ID。11桁 / The declaration number", examples = "90000000042")
        String declarationNumber,

        @Schema(description = "非公開のときは省略 / Absent when withheld", examples = "星守製作所株式会社")
        String organizationName,

        @Schema(description = "フリガナ / How the name is read", examples = "ホシモリセイサクジョ")
        String organizationKana,

        @Schema(description = "法人番号 / The corporate number", examples = "7000012050002")
        String corporateNumber,

        @Schema(description = "JIS X 0401", examples = "13") String prefecture,
        @Schema(examples = "東京都") String prefectureName,

        @Schema(description = "日本標準産業分類の大分類", examples = "E")
        String industry,

        @Schema(examples = "製造業") String industryName,

        @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
        String star,

        @Schema(
                description = "値は増えることがある / Values may be added: STANDING, WITHDRAWN, EXPIRED, ENDED_BY_OPERATOR",
                examples = "STANDING")
        String status,

        @Schema(examples = "principles-6") String principlesEdition,
        Instant declaredAt,

        @Schema(description = "二つ星になった時刻 / When it stepped up to two stars")
        Instant upgradedAt,

        @Schema(description = "終わった時刻。宣言中は省略 / When it ended; absent while it stands")
        Instant endedAt,

        @Schema(description = "終わった理由。公開されているときだけ / Why it ended, where that is public")
        String endReason,

        @Schema(description = "情報セキュリティ基本方針の公開先 / Where the basic policy is published")
        String policyUrl,

        @Schema(
                description = "誰でも確かめられるページ / The page on which anyone can check",
                examples = "https://hoshimori.example/v/90000000042")
        String verificationUrl,

        @Schema(description = "この宣言が何であるか / What this declaration is")
        String statement) {}
