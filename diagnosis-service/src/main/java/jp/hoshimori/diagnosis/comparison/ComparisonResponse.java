package jp.hoshimori.diagnosis.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hoshimori.diagnosis.comparison.model.Comparison;
import jp.hoshimori.diagnosis.comparison.model.Comparison.ShownGroup;
import jp.hoshimori.diagnosis.comparison.model.Counts;
import jp.hoshimori.diagnosis.comparison.model.Distribution;
import jp.hoshimori.diagnosis.comparison.model.Group;
import jp.hoshimori.diagnosis.comparison.model.ReferenceSurvey;
import jp.hoshimori.diagnosis.questionnaire.model.Answer;
import jp.hoshimori.diagnosis.questionnaire.model.Question;
import jp.hoshimori.diagnosis.questionnaire.model.Verification;
import jp.hoshimori.problem.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis beside others, in the reader's language. */
@Schema(
        name = "DiagnosisComparison",
        description = "ほかの回答者との比較 / A diagnosis beside those of other respondents",
        requiredProperties = {
            "diagnosisId",
            "questionnaire",
            "score",
            "smallestGroup",
            "explanations",
            "questions",
            "references"
        })
record ComparisonResponse(
        @Schema(examples = ComparisonExamples.ID) String diagnosisId,

        @Schema(examples = "jisha25-3.1") String questionnaire,

        @Schema(description = "この診断の合計点 / The total of this diagnosis", examples = "79")
        int score,

        @Schema(
                description = "比べている相手。回答者が足りないうちは省略 /"
                        + " Whom it is compared with; absent while there are too few respondents")
        GroupResponse group,

        @Schema(description = "示される集団の回答者の最少数 / The fewest respondents a group that is shown has", examples = "20")
        int smallestGroup,

        @Schema(description = "より近い集団と比べていない理由 / Why it is not compared with a group more alike")
        List<ExplanationResponse> explanations,

        @Schema(description = "設問ごとの比較、設問の順 / Question by question, in their order")
        List<QuestionResponse> questions,

        @Schema(description = "公的な調査の参考値の出典 / The official surveys whose values are given for reference")
        List<ReferenceResponse> references) {

    private static final LocalizedText TOO_FEW =
            LocalizedText.of("「{0}」の回答者は {1} に満たないため、比較に使いません。", "{0}: fewer than {1} respondents, so not used.");
    private static final LocalizedText UNKNOWN =
            LocalizedText.of("{0}がわからないため、それでは絞り込んでいません。", "Not narrowed by {0}, which is not known of this company.");

    static ComparisonResponse of(
            Comparison comparison, List<ReferenceSurvey> surveys, int smallestGroup, GroupNames names, Locale locale) {
        return new ComparisonResponse(
                comparison.diagnosis().id().toString(),
                comparison.diagnosis().questionnaire().id(),
                comparison.diagnosis().score().total(),
                comparison
                        .comparedWith()
                        .map(shown -> GroupResponse.of(
                                shown, comparison.diagnosis().score().total(), names, locale))
                        .orElse(null),
                smallestGroup,
                explanations(comparison, smallestGroup, names, locale),
                comparison.diagnosis().questionnaire().questions().stream()
                        .map(question -> QuestionResponse.of(question, comparison, surveys, locale))
                        .toList(),
                surveys.stream()
                        .map(survey -> ReferenceResponse.of(survey, locale))
                        .toList());
    }

    private static List<ExplanationResponse> explanations(
            Comparison comparison, int smallestGroup, GroupNames names, Locale locale) {
        List<ExplanationResponse> explanations = new ArrayList<>();
        names.missing(comparison.profile(), locale)
                .map(missing -> new ExplanationResponse(
                        "NOT_KNOWN", UNKNOWN.format(missing).in(locale)))
                .ifPresent(explanations::add);
        comparison.tooSmall().stream()
                .map(group ->
                        TOO_FEW.format(names.of(group, locale), smallestGroup).in(locale))
                .map(message -> new ExplanationResponse("TOO_FEW_RESPONDENTS", message))
                .forEach(explanations::add);
        return explanations;
    }

    private static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }

    @Schema(
            name = "ComparisonGroup",
            requiredProperties = {
                "description",
                "respondents",
                "minimum",
                "firstQuartile",
                "median",
                "thirdQuartile",
                "maximum",
                "percentile"
            })
    record GroupResponse(
            @Schema(description = "業種。絞り込んでいなければ省略 / The industry; absent when not narrowed by it", examples = "E")
            String industry,

            @Schema(
                    description = "従業員数。絞り込んでいなければ省略 / The size; absent when not narrowed by it",
                    examples = "EMPLOYEES_6_20")
            String employeeBand,

            @Schema(description = "都道府県。絞り込んでいなければ省略 / The prefecture; absent when not narrowed by it", examples = "13")
            String prefecture,

            @Schema(description = "集団の呼び名 / The group in words", examples = "製造業 × 6～20人")
            String description,

            @Schema(
                    description = "回答者の数。一つの事業者は最新の診断で一度だけ数える。数値は同じ数以上の回答者が変わるごとに更新される /"
                            + " How many respondents; an organization counts once, with its latest diagnosis. The figures"
                            + " move on each time at least as many respondents as the smallest group have changed",
                    examples = "240")
            int respondents,

            @Schema(description = "最低点 / The lowest total", examples = "-8")
            int minimum,

            @Schema(
                    description = "第1四分位数。四分の一の回答者がこの点以下 / A quarter of the respondents have this total or less",
                    examples = "38")
            int firstQuartile,

            @Schema(description = "中央値 / The median", examples = "56")
            int median,

            @Schema(description = "第3四分位数 / Three quarters have this total or less", examples = "71")
            int thirdQuartile,

            @Schema(description = "最高点 / The highest total", examples = "100")
            int maximum,

            @Schema(
                    description = "100回答者のうち、この診断が上回る数。同点は半分と数える /"
                            + " Of a hundred respondents, how many this diagnosis is ahead of, equals counting half",
                    examples = "86")
            int percentile) {

        static GroupResponse of(ShownGroup shown, int score, GroupNames names, Locale locale) {
            Group group = shown.group();
            Distribution totals = Distribution.of(shown.counts());
            return new GroupResponse(
                    group.industry().orElse(null),
                    group.employeeBand().orElse(null),
                    group.prefecture().orElse(null),
                    names.of(group, locale),
                    totals.respondents(),
                    totals.minimum(),
                    totals.firstQuartile(),
                    totals.median(),
                    totals.thirdQuartile(),
                    totals.maximum(),
                    Distribution.percentile(shown.counts(), score));
        }
    }

    @Schema(
            name = "ComparisonExplanation",
            requiredProperties = {"code", "message"})
    record ExplanationResponse(
            @Schema(
                    description = "値は増えることがある / Values may be added: TOO_FEW_RESPONDENTS, NOT_KNOWN",
                    examples = "TOO_FEW_RESPONDENTS")
            String code,

            String message) {}

    @Schema(
            name = "ComparisonQuestion",
            requiredProperties = {"question", "topic", "theme", "answer", "references"})
    record QuestionResponse(
            @Schema(examples = "1") int question,
            @Schema(examples = "UPDATES") String topic,
            @Schema(examples = "脆弱性対策") String theme,

            @Schema(description = "この診断の回答 / The answer of this diagnosis", examples = "IMPLEMENTED")
            String answer,

            @Schema(
                    description =
                            "実施している・一部実施していると答えた割合 (%)。集団がなければ省略 /"
                                    + " The percentage of the group that answered IMPLEMENTED or PARTIAL; absent without a group",
                    examples = "74")
            Integer percentDoing,

            @Schema(description = "公的な調査での同じ割合 / The same percentage in official surveys")
            List<QuestionReferenceResponse> references) {

        static QuestionResponse of(
                Question question, Comparison comparison, List<ReferenceSurvey> surveys, Locale locale) {
            return new QuestionResponse(
                    question.number(),
                    question.topic(),
                    question.theme().in(locale),
                    comparison.diagnosis().answers().to(question.number()).name(),
                    comparison
                            .comparedWith()
                            .map(shown -> doing(shown.counts(), question.number()))
                            .orElse(null),
                    surveys.stream()
                            .map(survey -> QuestionReferenceResponse.of(survey, question.topic()))
                            .flatMap(Optional::stream)
                            .toList());
        }

        private static int doing(Counts counts, int question) {
            int doing = counts.answered(question, Answer.IMPLEMENTED) + counts.answered(question, Answer.PARTIAL);
            return percent(doing, counts.respondents());
        }
    }

    @Schema(
            name = "ComparisonQuestionReference",
            requiredProperties = {"reference", "percentDoing"})
    record QuestionReferenceResponse(
            @Schema(description = "references の id / The id in references", examples = "ipa-sme-survey-2024")
            String reference,

            @Schema(examples = "73.0") BigDecimal percentDoing) {

        static Optional<QuestionReferenceResponse> of(ReferenceSurvey survey, String topic) {
            return survey.of(topic).map(percent -> new QuestionReferenceResponse(survey.id(), percent));
        }
    }

    @Schema(
            name = "ComparisonReference",
            requiredProperties = {"id", "title", "respondents", "verification", "source"})
    record ReferenceResponse(
            @Schema(examples = "ipa-sme-survey-2024") String id,
            String title,
            @Schema(examples = "4191") int respondents,
            Verification verification,

            @Schema(description = "出典と確認状況 / Where the values come from, and whether they were verified")
            String source) {

        static ReferenceResponse of(ReferenceSurvey survey, Locale locale) {
            return new ReferenceResponse(
                    survey.id(),
                    survey.title().in(locale),
                    survey.respondents(),
                    survey.verification(),
                    survey.reference().in(locale));
        }
    }
}
