package jp.hoshimori.catalog.recommendation;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.catalog.recommendation.model.MonthlyEstimate;
import jp.hoshimori.catalog.recommendation.model.Reason;
import jp.hoshimori.catalog.recommendation.model.Recommendation;
import jp.hoshimori.catalog.service.ServiceResponse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that suits an organization, and why, in the reader's language. */
@Schema(
        name = "Recommendation",
        description = "自社に合うサービスとその理由 / A service that suits, and why",
        requiredProperties = {"service", "helpScore", "estimate", "reasons"})
record RecommendationResponse(
        ServiceResponse service,

        @Schema(
                description = "弱い項目をどれだけ補うか。同じ診断の中でのみ比べられる / How much it helps; comparable within one diagnosis",
                examples = "8")
        int helpScore,

        EstimateResponse estimate,
        List<ReasonResponse> reasons) {

    static RecommendationResponse of(Recommendation recommendation, Locale locale) {
        return new RecommendationResponse(
                ServiceResponse.of(recommendation.service(), locale),
                recommendation.helpScore(),
                EstimateResponse.of(recommendation.estimate()),
                recommendation.reasons().stream()
                        .map(reason -> ReasonResponse.of(reason, locale))
                        .toList());
    }

    /** What it would cost. */
    @Schema(
            name = "MonthlyEstimate",
            description = "従業員数から見込んだ月額 / The monthly price estimated for the company's size",
            requiredProperties = {"endpoints", "monthlyYen", "orMore"})
    record EstimateResponse(
            @Schema(description = "見込んだ端末の台数 / The endpoints it is estimated for", examples = "20")
            int endpoints,

            @Schema(description = "月額 (円・税抜) / Yen a month without consumption tax", examples = "9800")
            long monthlyYen,

            @Schema(description = "true なら「以上」「から」 / True for a \"from\" price")
            boolean orMore) {

        static EstimateResponse of(MonthlyEstimate estimate) {
            return new EstimateResponse(estimate.endpoints(), estimate.monthlyYen(), estimate.orMore());
        }
    }

    /** One reason. */
    @Schema(
            name = "RecommendationReason",
            description = "理由 / A reason",
            requiredProperties = {"kind", "text"})
    record ReasonResponse(
            @Schema(
                    description = "値は増えることがある / Values may be added: HELPS_WITH_QUESTION, COVERS_PREFECTURE,"
                            + " MONTHLY_PRICE",
                    examples = "HELPS_WITH_QUESTION")
            String kind,

            @Schema(description = "補う設問の番号 / The question it helps with; absent for other kinds", examples = "2")
            Integer question,

            @Schema(examples = "パソコンなど端末の動きを見守り、ウイルスの侵入やすり抜けを見つけて知らせます。")
            String text) {

        static ReasonResponse of(Reason reason, Locale locale) {
            return new ReasonResponse(
                    reason.kind().name(),
                    reason.question().isPresent() ? reason.question().getAsInt() : null,
                    reason.text().in(locale));
        }
    }
}
