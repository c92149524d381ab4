package jp.hoshimori.declaration.register.verification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the register says to the numbers asked about. */
@Schema(
        name = "RegisterVerification",
        requiredProperties = {"items", "statement"})
record VerificationResponse(
        @Schema(
                description =
                        "numbers、corporateNumbers の順に一件ずつ / One for each number, then one for each corporate number")
        List<VerificationItem> items,

        @Schema(description = "宣言が何であるか / What a declaration is")
        String statement) {}
