package jp.hoshimori.diagnosis.improvement;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import jp.hoshimori.diagnosis.diagnosis.model.PartScore;
import jp.hoshimori.diagnosis.improvement.model.AnswerChange;
import jp.hoshimori.diagnosis.improvement.model.WhatIf;
import jp.hoshimori.diagnosis.questionnaire.model.Band;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a diagnosis would be worth, in the reader's language. */
@Schema(
        name = "WhatIfOutcome",
        description = "仮の回答での結果。保存されない / The outcome of assumed answers; not stored",
        requiredProperties = {"score", "difference", "maximum", "band", "situation", "nextStep", "parts", "changes"})
record WhatIfResponse(
        @Schema(description = "仮の回答での合計点 / The total with the assumed answers", examples = "86")
        int score,

        @Schema(description = "今の合計点との差 / The difference to the total as it is", examples = "7")
        int difference,

        @Schema(description = "合計点の最高 / The highest total", examples = "100")
        int maximum,

        @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
        String band,

        @Schema(description = "そのときの状況 / The situation then")
        String situation,

        @Schema(description = "そのときの次の対策 / The next step then")
        String nextStep,

        List<PartResponse> parts,

        @Schema(description = "今の回答と違うもの、設問の順 / The answers that differ from those given, in the questions' order")
        List<ChangeResponse> changes) {

    static WhatIfResponse of(WhatIf whatIf, Locale locale) {
        Band band = whatIf.after().band();
        return new WhatIfResponse(
                whatIf.after().total(),
                whatIf.difference(),
                whatIf.after().maximum(),
                band.code(),
                band.situation().in(locale),
                band.nextStep().in(locale),
                PartResponse.of(whatIf.before().parts(), whatIf.after().parts(), locale),
                whatIf.changes().stream()
                        .map(change -> ChangeResponse.of(change, locale))
                        .toList());
    }

    @Schema(
            name = "WhatIfPart",
            requiredProperties = {"part", "name", "score", "difference", "maximum"})
    record PartResponse(
            @Schema(examples = "3") int part,
            @Schema(examples = "組織としての対策") String name,
            @Schema(examples = "18") int score,
            @Schema(examples = "7") int difference,
            @Schema(examples = "28") int maximum) {

        static List<PartResponse> of(List<PartScore> before, List<PartScore> after, Locale locale) {
            return IntStream.range(0, after.size())
                    .mapToObj(index -> of(before.get(index), after.get(index), locale))
                    .toList();
        }

        private static PartResponse of(PartScore before, PartScore after, Locale locale) {
            return new PartResponse(
                    after.part().number(),
                    after.part().name().in(locale),
                    after.score(),
                    after.score() - before.score(),
                    after.maximum());
        }
    }

    @Schema(
            name = "WhatIfChange",
            requiredProperties = {"question", "theme", "from", "to", "points"})
    record ChangeResponse(
            @Schema(examples = "24") int question,
            @Schema(examples = "事故への備え") String theme,
            @Schema(examples = "UNKNOWN") String from,
            @Schema(examples = "PARTIAL") String to,

            @Schema(description = "増える点数。減れば負 / How many points it adds; negative when it takes some", examples = "3")
            int points) {

        static ChangeResponse of(AnswerChange change, Locale locale) {
            return new ChangeResponse(
                    change.question().number(),
                    change.question().theme().in(locale),
                    change.from().name(),
                    change.to().name(),
                    change.points());
        }
    }
}
