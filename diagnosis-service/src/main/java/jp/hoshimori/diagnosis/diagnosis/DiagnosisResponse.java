package jp.hoshimori.diagnosis.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Aggregation;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.diagnosis.model.Site;
import jp.hoshimori.diagnosis.diagnosis.model.Sites;
import jp.hoshimori.diagnosis.measure.RankedQuestionResponse;
import jp.hoshimori.diagnosis.measure.model.Measure;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A diagnosis with its result, in the reader's language. */
@Schema(
        name = "Diagnosis",
        description = "自社診断の結果 / The result of a self-diagnosis",
        requiredProperties = {
            "id",
            "questionnaire",
            "score",
            "maximum",
            "band",
            "situation",
            "nextStep",
            "parts",
            "unknownQuestions",
            "measures",
            "answers",
            "completedAt"
        })
public record DiagnosisResponse(
        @Schema(examples = DiagnosisExamples.ID) String id,

        @Schema(description = "診断した事業者。匿名の診断では省略 / Whose it is; absent when anonymous")
        String organizationId,

        @Schema(description = "回答した版 / The edition that was answered", examples = "jisha25-3.1")
        String questionnaire,

        @Schema(description = "回答とともに伝えられた会社の情報 / What was said of the company with the answers")
        ProfileResponse profile,

        @Schema(description = "合計点。負にもなる / The total; may be negative", examples = "79")
        int score,

        @Schema(description = "合計点の最高 / The highest total", examples = "100")
        int maximum,

        @Schema(
                description = "点数別の評価。値は増えることがある / What the total means; values may be added:"
                        + " ENTRY_LEVEL_ACHIEVED, PARTLY_INSUFFICIENT, INSUFFICIENT, CRITICAL",
                examples = "PARTLY_INSUFFICIENT")
        String band,

        @Schema(description = "現在の状況 / The situation") String situation,
        @Schema(description = "次の対策 / The next step") String nextStep,

        @Schema(description = "区分ごとの点数。合わせると score / The score of each part; together the score")
        List<PartResponse> parts,

        @Schema(description = "わからないと答えた設問 / The questions answered with UNKNOWN")
        List<Integer> unknownQuestions,

        @Schema(
                description = "対策を勧める順。重要度×取り組みやすさ×失点の大きい順、同じなら設問の順 / What to improve, the most rewarding"
                        + " first: by severity × ease × lost points, then in the questions' order")
        List<RankedQuestionResponse> measures,

        @Schema(description = "すべての回答、設問の順 / All answers, in the questions' order")
        List<AnswerResponse> answers,

        @Schema(description = "拠点ごとに回答した診断だけにある / Only of a diagnosis that several sites answered")
        AggregationResponse aggregation,

        @Schema(description = "拠点ごとの点数。拠点ごとに回答した診断だけにある / The score of each site, if several answered")
        List<SiteResponse> sites,

        Instant completedAt) {

    static DiagnosisResponse of(Diagnosis diagnosis, List<Measure> measures, Locale locale) {
        Band band = diagnosis.score().band();
        return new DiagnosisResponse(
                diagnosis.id().toString(),
                diagnosis.organizationId().map(UUID::toString).orElse(null),
                diagnosis.questionnaire().id(),
                ProfileResponse.of(diagnosis.profile()),
                diagnosis.score().total(),
                diagnosis.questionnaire().maximum(),
                band.code(),
                band.situation().in(locale),
                band.nextStep().in(locale),
                diagnosis.score().parts().stream()
                        .map(part -> PartResponse.of(part, locale))
                        .toList(),
                diagnosis.unknownQuestions(),
                RankedQuestionResponse.of(measures, locale),
                AnswerResponse.of(diagnosis.answers()),
                diagnosis
                        .sites()
                        .map(sites -> AggregationResponse.of(sites.aggregation(), locale))
                        .orElse(null),
                diagnosis.sites().map(SiteResponse::of).orElse(null),
                diagnosis.completedAt());
    }

    @Schema(
            name = "DiagnosisAggregation",
            description = "拠点の回答を会社全体の回答にまとめた方法 / How the sites' answers became the company's",
            requiredProperties = {"method", "description"})
    public record AggregationResponse(
            @Schema(description = "値は増えることがある / Values may be added: WORST_ANSWER, AVERAGE", examples = "WORST_ANSWER")
            String method,

            @Schema(description = "方法の説明 / The method in words")
            String description) {

        static AggregationResponse of(Aggregation aggregation, Locale locale) {
            return new AggregationResponse(
                    aggregation.name(), aggregation.words().in(locale));
        }
    }

    @Schema(
            name = "DiagnosisSite",
            requiredProperties = {"site", "name", "score"})
    public record SiteResponse(
            @Schema(description = "拠点の番号、1から / The site's number, from 1", examples = "1")
            int site,

            @Schema(examples = "本社") String name,
            @Schema(examples = "79") int score) {

        static List<SiteResponse> of(Sites sites) {
            return IntStream.rangeClosed(1, sites.list().size())
                    .mapToObj(number -> of(number, sites.list().get(number - 1)))
                    .toList();
        }

        private static SiteResponse of(int number, Site site) {
            return new SiteResponse(number, site.name().value(), site.score());
        }
    }

    @Schema(
            name = "DiagnosisPart",
            requiredProperties = {"part", "name", "score", "maximum"})
    public record PartResponse(
            @Schema(examples = "1") int part,
            @Schema(examples = "基本的対策") String name,
            @Schema(examples = "18") int score,
            @Schema(examples = "20") int maximum) {

        static PartResponse of(PartScore part, Locale locale) {
            return new PartResponse(part.part().number(), part.part().name().in(locale), part.score(), part.maximum());
        }
    }

    @Schema(
            name = "DiagnosisAnswer",
            requiredProperties = {"question", "answer"})
    public record AnswerResponse(
            @Schema(examples = "1") int question,

            @Schema(description = "値は増えることがある / Values may be added", examples = "IMPLEMENTED")
            String answer) {

        static List<AnswerResponse> of(Answers answers) {
            return IntStream.rangeClosed(1, answers.count())
                    .mapToObj(question ->
                            new AnswerResponse(question, answers.to(question).name()))
                    .toList();
        }
    }
}
