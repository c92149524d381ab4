package jp.hoshimori.diagnosis.diagnosis;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.Answers;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.diagnosis.model.Measure;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
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

        @Schema(description = "改善の余地がある設問、失点の多い順 / The weakest points, the most lost points first")
        List<MeasureResponse> measures,

        @Schema(description = "すべての回答、設問の順 / All answers, in the questions' order")
        List<AnswerResponse> answers,

        Instant completedAt) {

    /** The diagnosis in that language. */
    public static DiagnosisResponse of(Diagnosis diagnosis, Locale locale) {
        Band band = diagnosis.score().band();
        return new DiagnosisResponse(
                diagnosis.id().toString(),
                diagnosis.organizationId().map(UUID::toString).orElse(null),
                diagnosis.questionnaire().id(),
                diagnosis.score().total(),
                diagnosis.questionnaire().maximum(),
                band.code(),
                band.situation().in(locale),
                band.nextStep().in(locale),
                diagnosis.score().parts().stream()
                        .map(part -> PartResponse.of(part, locale))
                        .toList(),
                diagnosis.unknownQuestions(),
                diagnosis.measures().stream()
                        .map(measure -> MeasureResponse.of(measure, locale))
                        .toList(),
                AnswerResponse.of(diagnosis.answers()),
                diagnosis.completedAt());
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
            name = "DiagnosisMeasure",
            requiredProperties = {"question", "part", "theme", "answer", "lostPoints"})
    public record MeasureResponse(
            @Schema(examples = "24") int question,
            @Schema(examples = "3") int part,

            @Schema(description = "何についての設問か / What the question is about", examples = "事故への備え")
            String theme,

            @Schema(examples = "UNKNOWN") String answer,

            @Schema(description = "実施すれば増える点数 / How many points the best answer would add", examples = "5")
            int lostPoints) {

        static MeasureResponse of(Measure measure, Locale locale) {
            return new MeasureResponse(
                    measure.question().number(),
                    measure.question().part(),
                    measure.question().theme().in(locale),
                    measure.answer().name(),
                    measure.lostPoints());
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
