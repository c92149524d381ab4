package jp.hoshimori.diagnosis.groupsession;

import java.util.List;
import jp.hoshimori.diagnosis.groupsession.model.BandCount;
import jp.hoshimori.diagnosis.groupsession.model.Figures;
import jp.hoshimori.diagnosis.groupsession.model.Quartiles;
import jp.hoshimori.diagnosis.groupsession.model.QuestionShares;
import jp.hoshimori.diagnosis.groupsession.model.SessionTotals;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a group answered together. It has no words in it, so that it reads the same in every language. */
@Schema(
        name = "GroupSessionTotals",
        description = "グループ診断の集計 / What a group answered together",
        requiredProperties = {"open", "participants", "counted"})
record GroupSessionTotalsResponse(
        @Schema(description = "参加できるか / Whether it can be joined")
        boolean open,

        @Schema(description = "回答した人数 / How many have answered", examples = "7")
        int participants,

        @Schema(
                description = "figures に数えた人数。回答した順に 5 人ずつ加わる / How many figures is of: the first ones to answer,"
                        + " five more at a time",
                examples = "5")
        int counted,

        @Schema(description = "集計。5 人に満たない間は省略 / The figures; absent while fewer than five have answered")
        FiguresResponse figures) {

    static GroupSessionTotalsResponse of(SessionTotals totals) {
        return new GroupSessionTotalsResponse(
                totals.open(),
                totals.participants(),
                totals.counted(),
                totals.figures().map(FiguresResponse::of).orElse(null));
    }

    @Schema(
            name = "GroupSessionFigures",
            requiredProperties = {"mean", "quartiles", "bands", "questions"})
    record FiguresResponse(
            @Schema(description = "平均点 / The mean of the scores", examples = "61.4")
            double mean,

            QuartilesResponse quartiles,

            @Schema(description = "評価ごとの人数 / How many are in each band")
            List<BandResponse> bands,

            @Schema(description = "設問ごとの回答の割合 / How each question was answered")
            List<QuestionResponse> questions) {

        static FiguresResponse of(Figures figures) {
            return new FiguresResponse(
                    figures.mean(),
                    QuartilesResponse.of(figures.quartiles()),
                    figures.bands().stream().map(BandResponse::of).toList(),
                    figures.questions().stream().map(QuestionResponse::of).toList());
        }
    }

    @Schema(
            name = "GroupSessionQuartiles",
            description = "四分位数。点数の間は線形に補間 / Quartiles, interpolated between scores",
            requiredProperties = {"lower", "median", "upper"})
    record QuartilesResponse(
            @Schema(examples = "48") double lower,
            @Schema(examples = "62") double median,
            @Schema(examples = "75") double upper) {

        static QuartilesResponse of(Quartiles quartiles) {
            return new QuartilesResponse(quartiles.lower(), quartiles.median(), quartiles.upper());
        }
    }

    @Schema(
            name = "GroupSessionBand",
            requiredProperties = {"band", "participants"})
    record BandResponse(
            @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
            String band,

            @Schema(examples = "3") int participants) {

        static BandResponse of(BandCount count) {
            return new BandResponse(count.band().code(), count.participants());
        }
    }

    @Schema(
            name = "GroupSessionQuestion",
            description = "割合は % / Shares are in per cent",
            requiredProperties = {"question", "implemented", "partial", "notImplemented", "unknown"})
    record QuestionResponse(
            @Schema(examples = "1") int question,
            @Schema(examples = "60") double implemented,
            @Schema(examples = "20") double partial,
            @Schema(examples = "20") double notImplemented,
            @Schema(examples = "0") double unknown) {

        static QuestionResponse of(QuestionShares shares) {
            return new QuestionResponse(
                    shares.question().number(),
                    shares.implemented(),
                    shares.partial(),
                    shares.notImplemented(),
                    shares.unknown());
        }
    }
}
