package jp.hoshimori.diagnosis.improvement;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.diagnosis.advice.model.CompanySize;
import jp.hoshimori.diagnosis.improvement.model.AnswerChange;
import jp.hoshimori.diagnosis.improvement.model.ImprovementPath;
import jp.hoshimori.diagnosis.improvement.model.PathStep;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cheapest way to a total, in the reader's language. */
@Schema(
        name = "ImprovementPath",
        description = "目標の点数に最も少ない手間で届く道筋 / The way to a total with the least effort",
        requiredProperties = {"target", "currentScore", "score", "maximum", "band", "situation", "effort", "steps"})
record PathResponse(
        @Schema(description = "目標の合計点 / The total to reach", examples = "83")
        int target,

        @Schema(description = "今の合計点 / The total as it is", examples = "79")
        int currentScore,

        @Schema(
                description = "すべて実施したときの合計点。目標以上になる / The total once every step is done; the target or more",
                examples = "83")
        int score,

        @Schema(description = "合計点の最高 / The highest total", examples = "100")
        int maximum,

        @Schema(
                description = "届いたときの評価。値は増えることがある / What the total then means; values may be added",
                examples = "PARTLY_INSUFFICIENT")
        String band,

        @Schema(description = "そのときの状況 / The situation then")
        String situation,

        @Schema(description = "手間の合計。これより少ない手間では届かない / The effort in all; less does not lead there", examples = "3")
        int effort,

        @Schema(
                description =
                        "改善すること、設問の順。届いていれば空 / What to improve, in the questions' order; empty when already there")
        List<StepResponse> steps) {

    static PathResponse of(ImprovementPath path, Locale locale) {
        Band band = path.after().band();
        return new PathResponse(
                path.target(),
                path.before().total(),
                path.after().total(),
                path.after().maximum(),
                band.code(),
                band.situation().in(locale),
                path.effort(),
                path.steps().stream()
                        .map(step -> StepResponse.of(step, path.size(), locale))
                        .toList());
    }

    @Schema(
            name = "ImprovementStep",
            requiredProperties = {"question", "part", "topic", "theme", "from", "to", "points", "effort", "firstStep"})
    record StepResponse(
            @Schema(examples = "5") int question,
            @Schema(examples = "1") int part,
            @Schema(examples = "THREAT_AWARENESS") String topic,
            @Schema(examples = "情報収集") String theme,
            @Schema(examples = "PARTIAL") String from,
            @Schema(examples = "IMPLEMENTED") String to,

            @Schema(description = "増える点数 / How many points it adds", examples = "2")
            int points,

            @Schema(
                    description = "手間。(4 − ease) を、一部実施まで、実施までの段階ごとに数える / The effort: 4 − ease, once for each step, to"
                            + " PARTIAL and to IMPLEMENTED",
                    examples = "1")
            int effort,

            @Schema(description = "最初にすること。会社の規模に合わせた文言 / What to do first, in words for the company's size")
            String firstStep) {

        static StepResponse of(PathStep step, CompanySize size, Locale locale) {
            AnswerChange change = step.change();
            return new StepResponse(
                    change.question().number(),
                    change.question().part(),
                    change.question().topic(),
                    change.question().theme().in(locale),
                    change.from().name(),
                    change.to().name(),
                    change.points(),
                    step.effort(),
                    step.advice().firstStep().get(size).in(locale));
        }
    }
}
