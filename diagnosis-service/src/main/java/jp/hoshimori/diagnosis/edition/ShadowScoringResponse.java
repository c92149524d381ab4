package jp.hoshimori.diagnosis.edition;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jp.hoshimori.diagnosis.edition.model.ShadowScoring;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What past answers would have been worth under an edition. */
@Schema(
        name = "QuestionnaireShadowScoring",
        description =
                "過去の回答での試算。過去に問われなかった主題は推測せず、合計点の幅として示す /"
                        + " What past answers would have been worth. What was not asked is not guessed; it makes the change a range",
        requiredProperties = {
            "scoredAt",
            "diagnoses",
            "sameBand",
            "bandChanges",
            "undecided",
            "topicsNotAsked",
            "topicsLeftOut"
        })
record ShadowScoringResponse(
        Instant scoredAt,

        @Schema(description = "試算した診断の数 / How many diagnoses were scored", examples = "10000")
        int diagnoses,

        @Schema(description = "合計点の平均の変化。診断がなければ省略 / The mean change of totals; absent without diagnoses")
        MeanChangeResponse meanChange,

        @Schema(description = "評価が変わらない診断の数 / How many stay in their band", examples = "9812")
        int sameBand,

        @Schema(description = "評価が変わる診断の数、多い順 / How many change band, the most first")
        List<BandChangeResponse> bandChanges,

        @Schema(
                description = "問われなかった主題しだいで評価が変わる診断の数 / Of how many the band depends on what was not asked",
                examples = "0")
        int undecided,

        @Schema(description = "過去に問われなかった主題 / Topics that past diagnoses were not asked about")
        List<TopicResponse> topicsNotAsked,

        @Schema(description = "この版が問わない主題 / Topics that this edition no longer asks about")
        List<TopicResponse> topicsLeftOut) {

    static ShadowScoringResponse of(ShadowScoring scoring) {
        return new ShadowScoringResponse(
                scoring.scoredAt(),
                scoring.diagnoses(),
                scoring.meanChange()
                        .map(change -> new MeanChangeResponse(change.lowest(), change.highest()))
                        .orElse(null),
                scoring.sameBand(),
                scoring.bandChanges().stream()
                        .map(change -> new BandChangeResponse(change.from(), change.to(), change.diagnoses()))
                        .toList(),
                scoring.undecided(),
                topics(scoring.topicsNotAsked()),
                topics(scoring.topicsLeftOut()));
    }

    private static List<TopicResponse> topics(List<ShadowScoring.TopicCount> counts) {
        return counts.stream()
                .map(count -> new TopicResponse(count.topic(), count.diagnoses()))
                .toList();
    }

    @Schema(
            name = "QuestionnaireShadowScoringMeanChange",
            requiredProperties = {"lowest", "highest"})
    record MeanChangeResponse(
            @Schema(
                    description = "問われなかった主題が最低の回答なら / With the worst answers to what was not asked",
                    examples = "-0.42")
            BigDecimal lowest,

            @Schema(description = "問われなかった主題が最高の回答なら / With the best answers to what was not asked", examples = "-0.42")
            BigDecimal highest) {}

    @Schema(
            name = "QuestionnaireShadowScoringBandChange",
            requiredProperties = {"from", "to", "diagnoses"})
    record BandChangeResponse(
            @Schema(examples = "PARTLY_INSUFFICIENT") String from,
            @Schema(examples = "INSUFFICIENT") String to,
            @Schema(examples = "188") int diagnoses) {}

    @Schema(
            name = "QuestionnaireShadowScoringTopic",
            requiredProperties = {"topic", "diagnoses"})
    record TopicResponse(
            @Schema(examples = "BACKUPS") String topic,

            @Schema(description = "該当する診断の数 / Of how many diagnoses", examples = "10000")
            int diagnoses) {}
}
