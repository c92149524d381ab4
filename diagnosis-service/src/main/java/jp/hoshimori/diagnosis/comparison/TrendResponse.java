package jp.hoshimori.diagnosis.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.hoshimori.diagnosis.comparison.model.AnswerChange;
import jp.hoshimori.diagnosis.comparison.model.TrendPoint;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.problem.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The course of an organization's diagnoses, in the reader's language. */
@Schema(
        name = "DiagnosisTrend",
        description = "診断の推移 / The course of an organization's diagnoses",
        requiredProperties = "items")
record TrendResponse(
        @Schema(description = "診断、古い順 / The diagnoses, the earliest first")
        List<PointResponse> items) {

    private static final LocalizedText LOST = LocalizedText.of(
            "前回「実施している」だった対策が後退しています: {0}", "Measures that were implemented the time before no longer are: {0}");
    private static final LocalizedText FELL =
            LocalizedText.of("合計点が前回より {0} 点下がっています。", "The total is {0} points lower than the time before.");
    private static final LocalizedText COMMA = LocalizedText.of("、", ", ");

    static TrendResponse of(List<TrendPoint> points, int warnWhenTotalFallsBy, Locale locale) {
        return new TrendResponse(points.stream()
                .map(point -> PointResponse.of(point, warnWhenTotalFallsBy, locale))
                .toList());
    }

    @Schema(
            name = "TrendPoint",
            requiredProperties = {
                "diagnosisId",
                "questionnaire",
                "score",
                "maximum",
                "band",
                "completedAt",
                "changes",
                "warnings"
            })
    record PointResponse(
            @Schema(examples = ComparisonExamples.ID) String diagnosisId,

            @Schema(examples = "jisha25-3.1") String questionnaire,
            @Schema(examples = "77") int score,
            @Schema(examples = "100") int maximum,

            @Schema(
                    description = "前回からの増減。前回がないか、点数の範囲が違う版なら省略 /"
                            + " How much it rose; absent for the first, and after an edition with other points",
                    examples = "-2")
            Integer rise,

            @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
            String band,

            Instant completedAt,

            @Schema(description = "前回と答えの違う設問 / The questions answered otherwise than the time before")
            List<ChangeResponse> changes,

            @Schema(description = "後退の警告 / What went backwards")
            List<WarningResponse> warnings) {

        static PointResponse of(TrendPoint point, int warnWhenTotalFallsBy, Locale locale) {
            Diagnosis diagnosis = point.diagnosis();
            return new PointResponse(
                    diagnosis.id().toString(),
                    diagnosis.questionnaire().id(),
                    diagnosis.score().total(),
                    diagnosis.questionnaire().maximum(),
                    point.rise().isPresent() ? point.rise().getAsInt() : null,
                    diagnosis.score().band().code(),
                    diagnosis.completedAt(),
                    point.changes().stream()
                            .map(change -> ChangeResponse.of(change, locale))
                            .toList(),
                    warnings(point, warnWhenTotalFallsBy, locale));
        }

        private static List<WarningResponse> warnings(TrendPoint point, int warnWhenTotalFallsBy, Locale locale) {
            List<WarningResponse> warnings = new ArrayList<>();
            if (!point.losses().isEmpty()) {
                warnings.add(WarningResponse.lost(point.losses(), locale));
            }
            if (point.fellBy(warnWhenTotalFallsBy)) {
                warnings.add(WarningResponse.fell(-point.rise().getAsInt(), locale));
            }
            return warnings;
        }
    }

    @Schema(
            name = "TrendChange",
            requiredProperties = {"question", "topic", "theme", "before", "after", "points"})
    record ChangeResponse(
            @Schema(examples = "1") int question,
            @Schema(examples = "UPDATES") String topic,
            @Schema(examples = "脆弱性対策") String theme,
            @Schema(examples = "IMPLEMENTED") String before,
            @Schema(examples = "PARTIAL") String after,

            @Schema(description = "合計点への影響 / What it changes in the total", examples = "-2")
            int points) {

        static ChangeResponse of(AnswerChange change, Locale locale) {
            return new ChangeResponse(
                    change.question().number(),
                    change.question().topic(),
                    change.question().theme().in(locale),
                    change.before().name(),
                    change.after().name(),
                    change.points());
        }
    }

    @Schema(
            name = "TrendWarning",
            requiredProperties = {"code", "message", "questions"})
    record WarningResponse(
            @Schema(
                    description = "値は増えることがある / Values may be added: MEASURE_LOST, TOTAL_FELL",
                    examples = "MEASURE_LOST")
            String code,

            String message,

            @Schema(description = "関係する設問 / The questions concerned", examples = "[1]")
            List<Integer> questions) {

        static WarningResponse lost(List<AnswerChange> losses, Locale locale) {
            String themes = losses.stream()
                    .map(loss -> loss.question().theme().in(locale))
                    .collect(Collectors.joining(COMMA.in(locale)));
            return new WarningResponse(
                    "MEASURE_LOST",
                    LOST.format(themes).in(locale),
                    losses.stream().map(loss -> loss.question().number()).toList());
        }

        static WarningResponse fell(int points, Locale locale) {
            return new WarningResponse("TOTAL_FELL", FELL.format(points).in(locale), List.of());
        }
    }
}
