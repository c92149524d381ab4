package jp.hoshimori.catalog.recommendation;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.catalog.recommendation.model.Explanation;
import jp.hoshimori.catalog.recommendation.model.LastDiagnosis;
import jp.hoshimori.catalog.recommendation.model.Recommendations;
import jp.hoshimori.catalog.recommendation.model.WeakPoint;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The services that suit an organization, or why there are none, in the reader's language. */
@Schema(
        name = "Recommendations",
        description = "自社に合うサービス / The services that suit an organization",
        requiredProperties = {"items", "ownTasks"})
record RecommendationsResponse(
        @Schema(description = "おすすめ順。なければ空 / The best first; empty when there are none")
        List<RecommendationResponse> items,

        @Schema(description = "items が空の理由 / Why items is empty; absent otherwise")
        ExplanationResponse explanation,

        @Schema(description = "弱い項目のうち、サービスでは補えず自社で取り組むもの / Weak points that no service helps with")
        List<OwnTaskResponse> ownTasks,

        @Schema(description = "もとにした診断。まだなければ省略 / The diagnosis this rests on; absent when there is none")
        BasisResponse basedOn) {

    static RecommendationsResponse of(RecommendServices.Answer answer, Locale locale) {
        Recommendations recommendations = answer.recommendations();
        return new RecommendationsResponse(
                recommendations.items().stream()
                        .map(item -> RecommendationResponse.of(item, locale))
                        .toList(),
                recommendations
                        .explanation()
                        .map(why -> ExplanationResponse.of(why, locale))
                        .orElse(null),
                recommendations.ownTasks().stream()
                        .flatMap(point -> OwnTaskResponse.of(point, locale).stream())
                        .toList(),
                answer.diagnosis().map(BasisResponse::of).orElse(null));
    }

    /** Why nothing is recommended. */
    @Schema(
            name = "RecommendationExplanation",
            description = "おすすめがない理由 / Why nothing is recommended",
            requiredProperties = {"code", "text"})
    record ExplanationResponse(
            @Schema(
                    description = "値は増えることがある / Values may be added: NO_DIAGNOSIS_YET, ORGANIZATION_NOT_REGISTERED,"
                            + " QUESTIONNAIRE_NOT_SUPPORTED, NO_WEAK_POINT_HELPED, NO_SERVICE_IN_PREFECTURE,"
                            + " NO_SERVICE_OF_SIZE",
                    examples = "NO_DIAGNOSIS_YET")
            String code,

            @Schema(examples = "自社診断の結果がまだありません。診断を行うと、おすすめのサービスが表示されます。")
            String text) {

        static ExplanationResponse of(Explanation explanation, Locale locale) {
            return new ExplanationResponse(
                    explanation.name(), explanation.text().in(locale));
        }
    }

    /** A weak point that is the organization's own task. */
    @Schema(
            name = "OwnTask",
            description = "自社で取り組む項目 / A weak point that no service helps with",
            requiredProperties = {"question", "theme", "text"})
    record OwnTaskResponse(
            @Schema(description = "設問の番号 / The question's number", examples = "17")
            int question,

            @Schema(examples = "事務所の安全管理(施錠)") String theme,
            @Schema(examples = "施錠の確認は、事務所での取組みです。") String text) {

        static Optional<OwnTaskResponse> of(WeakPoint point, Locale locale) {
            return point.question()
                    .ownTask()
                    .map(task -> new OwnTaskResponse(
                            point.question().question(),
                            point.question().theme().in(locale),
                            task.in(locale)));
        }
    }

    /** What the recommendations rest on. */
    @Schema(
            name = "RecommendationBasis",
            description = "もとにした診断 / The diagnosis this rests on",
            requiredProperties = {"diagnosisId", "questionnaire", "completedAt"})
    record BasisResponse(
            String diagnosisId,
            @Schema(examples = "jisha25-3.1") String questionnaire,
            Instant completedAt) {

        static BasisResponse of(LastDiagnosis diagnosis) {
            return new BasisResponse(
                    diagnosis.diagnosisId().toString(), diagnosis.questionnaire(), diagnosis.completedAt());
        }
    }
}
