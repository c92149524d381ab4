package jp.hoshimori.declaration.register.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which declarations are asked about. */
@Schema(
        name = "RegisterVerificationRequest",
        description = "合わせて 1,000 件まで / Together up to 1,000",
        examples = VerificationExamples.REQUEST)
record VerificationRequest(
        @Schema(description = "自己宣言ID / Declaration numbers")
        List<String> numbers,

        @Schema(
                description =
                        "法人番号。名前を公開している宣言だけが見つかる / Corporate numbers; only declarations with a published name are found")
        List<String> corporateNumbers) {

    VerificationRequest {
        numbers = numbers == null ? List.of() : numbers;
        corporateNumbers = corporateNumbers == null ? List.of() : corporateNumbers;
    }
}
