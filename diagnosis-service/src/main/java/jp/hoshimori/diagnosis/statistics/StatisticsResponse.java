package jp.hoshimori.diagnosis.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hoshimori.diagnosis.statistics.model.Dimension;
import jp.hoshimori.diagnosis.statistics.model.Figures;
import jp.hoshimori.diagnosis.statistics.model.Statistic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Statistics of some months, in the reader's language. */
@Schema(
        name = "DiagnosisStatistics",
        description = "月ごとの統計 / Statistics month by month",
        requiredProperties = {"from", "to", "smallestGroup", "items"})
record StatisticsResponse(
        @Schema(description = "最初の月 / The first month", examples = "2026-01")
        String from,

        @Schema(description = "最後の月 / The last month", examples = "2026-03")
        String to,

        @Schema(
                description =
                        "これより少ない集団は示さない。差し引きで分かってしまう集団も示さない /"
                                + " Groups with fewer respondents are left out, and so are those from which they could be computed",
                examples = "20")
        int smallestGroup,

        @Schema(description = "月と版ごと、古い順。公表前の月は含まない / By month and edition; months not published yet are left out")
        List<MonthResponse> items) {

    static StatisticsResponse of(
            MonthRange range, int smallestGroup, List<Statistic> statistics, CodeNames names, Locale locale) {
        Map<String, List<Statistic>> tables = new LinkedHashMap<>();
        statistics.forEach(statistic -> tables.computeIfAbsent(
                        statistic.month() + " " + statistic.questionnaire(), table -> new ArrayList<>())
                .add(statistic));
        return new StatisticsResponse(
                range.from().toString(),
                range.to().toString(),
                smallestGroup,
                tables.values().stream()
                        .map(table -> MonthResponse.of(table, names, locale))
                        .toList());
    }

    private static List<BandResponse> bands(Figures figures) {
        return figures.bands().entrySet().stream()
                .map(band -> new BandResponse(band.getKey(), band.getValue()))
                .toList();
    }

    @Schema(
            name = "MonthlyStatistics",
            requiredProperties = {
                "month",
                "questionnaire",
                "respondents",
                "mean",
                "bands",
                "industries",
                "employeeBands",
                "prefectures"
            })
    record MonthResponse(
            @Schema(description = "回答した月 (日本時間) / The month in Japan", examples = "2026-01")
            String month,

            @Schema(examples = "jisha25-3.1") String questionnaire,

            @Schema(
                    description = "回答者の数。一つの事業者は月に一度だけ、最新の診断で数える /"
                            + " How many respondents; an organization counts once a month, with its latest diagnosis",
                    examples = "1240")
            int respondents,

            @Schema(description = "合計点の平均 / The mean total", examples = "58.3")
            BigDecimal mean,

            List<BandResponse> bands,

            @Schema(description = "業種別 / By industry") List<GroupResponse> industries,
            @Schema(description = "従業員数別 / By size") List<GroupResponse> employeeBands,
            @Schema(description = "都道府県別 / By prefecture") List<GroupResponse> prefectures) {

        static MonthResponse of(List<Statistic> table, CodeNames names, Locale locale) {
            Statistic everyone = table.stream()
                    .filter(statistic -> statistic.dimension() == Dimension.ALL)
                    .findFirst()
                    .orElseThrow();
            return new MonthResponse(
                    everyone.month().toString(),
                    everyone.questionnaire(),
                    everyone.figures().respondents(),
                    everyone.figures().mean(),
                    StatisticsResponse.bands(everyone.figures()),
                    groups(table, Dimension.INDUSTRY, names, locale),
                    groups(table, Dimension.EMPLOYEE_BAND, names, locale),
                    groups(table, Dimension.PREFECTURE, names, locale));
        }

        private static List<GroupResponse> groups(
                List<Statistic> table, Dimension dimension, CodeNames names, Locale locale) {
            return table.stream()
                    .filter(statistic -> statistic.dimension() == dimension)
                    .map(statistic -> GroupResponse.of(statistic, names.of(statistic, locale)))
                    .toList();
        }
    }

    @Schema(
            name = "StatisticsGroup",
            requiredProperties = {"code", "name", "respondents", "mean", "bands"})
    record GroupResponse(
            @Schema(description = "コード。NOT_STATED は不明 / The code; NOT_STATED where it is not known", examples = "E")
            String code,

            @Schema(examples = "製造業") String name,
            @Schema(examples = "210") int respondents,
            @Schema(examples = "61.4") BigDecimal mean,
            List<BandResponse> bands) {

        static GroupResponse of(Statistic statistic, String name) {
            Figures figures = statistic.figures();
            return new GroupResponse(
                    statistic.code(), name, figures.respondents(), figures.mean(), StatisticsResponse.bands(figures));
        }
    }

    @Schema(
            name = "StatisticsBand",
            requiredProperties = {"band", "respondents"})
    record BandResponse(
            @Schema(description = "値は増えることがある / Values may be added", examples = "PARTLY_INSUFFICIENT")
            String band,

            @Schema(examples = "64") int respondents) {}
}
