package jp.hoshimori.declaration.misuse;

import java.time.Instant;
import java.util.Locale;
import jp.hoshimori.declaration.misuse.model.MisuseReport;
import jp.hoshimori.problem.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever reported is told; what comes of the case is not. */
@Schema(
        name = "LogoMarkMisuseReceipt",
        requiredProperties = {"caseNumber", "reportedAt", "notice"})
record MisuseReceiptResponse(
        @Schema(description = "問い合わせ用の番号 / Names the case in enquiries", examples = "LM-7K2MQ9XHTR")
        String caseNumber,

        Instant reportedAt,
        @Schema(description = "この後の流れ / What happens next") String notice) {

    private static final LocalizedText NOTICE = LocalizedText.of(
            "報告を受け付けました。制度運営者が確認します。お問い合わせの際は caseNumber をお知らせください。",
            "Thank you for your report. The operator will look at it. Name the caseNumber if you ask about it.");

    static MisuseReceiptResponse of(MisuseReport report, Locale locale) {
        return new MisuseReceiptResponse(report.caseNumber(), report.reportedAt(), NOTICE.in(locale));
    }
}
