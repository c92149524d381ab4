package jp.hoshimori.declaration.statistics;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.statistics.model.Statistic;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Statistics of some months, in the reader's language. */
@Schema(
        name = "DeclarationStatistics",
        description = "月ごとの宣言の統計 / Declarations month by month",
        requiredProperties = {"from", "to", "smallestGroup", "items"})
record DeclarationStatisticsResponse(
        @Schema(description = "最初の月 / The first month", examples = "2026-01")
        String from,

        @Schema(description = "最後の月 / The last month", examples = "2026-03")
        String to,

        @Schema(
                description = "都道府県や業種がこれより少ないときは示さない。差し引きで分かってしまうものも示さない /"
                        + " Prefectures and industries with fewer declarations are left out, and so are those from which"
                        + " they could be computed",
                examples = "5")
        int smallestGroup,

        @Schema(description = "古い順。公表前の月は含まない / The earliest first; months not published yet are left out")
        List<ItemResponse> items) {

    static DeclarationStatisticsResponse of(
            StatisticsQuery asked,
            int smallestGroup,
            List<Statistic> statistics,
            OrganizationCodes codes,
            Locale locale) {
        return new DeclarationStatisticsResponse(
                asked.months().from().toString(),
                asked.months().to().toString(),
                smallestGroup,
                statistics.stream()
                        .map(statistic -> ItemResponse.of(statistic, codes, locale))
                        .toList());
    }

    @Schema(
            name = "DeclarationStatistic",
            requiredProperties = {"month", "star", "declared", "upgraded", "ended", "standing"})
    record ItemResponse(
            @Schema(description = "月 (日本時間) / The month in Japan", examples = "2026-01")
            String month,

            @Schema(description = "JIS X 0401。分けないときは省略 / Absent where prefectures are not told apart", examples = "13")
            String prefecture,

            @Schema(examples = "東京都") String prefectureName,

            @Schema(description = "大分類。分けないときは省略 / Absent where industries are not told apart", examples = "E")
            String industry,

            @Schema(examples = "製造業") String industryName,

            @Schema(description = "値は増えることがある / Values may be added: ONE_STAR, TWO_STARS", examples = "ONE_STAR")
            String star,

            @Schema(description = "この月に新たに宣言された数 / How many were declared in the month", examples = "412")
            long declared,

            @Schema(description = "この月にこの段階へ進んだ数 / How many stepped up to this star in the month", examples = "0")
            long upgraded,

            @Schema(description = "この月に終わった数 / How many ended in the month", examples = "17")
            long ended,

            @Schema(description = "月末に続いている数 / How many stood at the end of the month", examples = "30210")
            long standing) {

        static ItemResponse of(Statistic statistic, OrganizationCodes codes, Locale locale) {
            CodeNames names = CodeNames.of(statistic.cell(), codes, locale);
            return new ItemResponse(
                    statistic.month().toString(),
                    names.prefecture(),
                    names.prefectureName(),
                    names.industry(),
                    names.industryName(),
                    statistic.star().name(),
                    statistic.figures().declared(),
                    statistic.figures().upgraded(),
                    statistic.figures().ended(),
                    statistic.figures().standing());
        }
    }
}
