package jp.hoshimori.declaration.statistics;

import java.util.List;
import java.util.Locale;
import jp.hoshimori.declaration.statistics.ReadStatistics.DayCount;
import jp.hoshimori.declaration.statistics.model.PublishedCounts;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many declarations stood, and what was published of that before, in the reader's language. */
@Schema(
        name = "DeclarationCounts",
        description = "宣言の数の推移 / Numbers of declarations over time",
        requiredProperties = {"from", "to", "published", "items"})
record DeclarationCountsResponse(
        @Schema(description = "items の最初の日 / The first day of items", examples = "2026-10-01")
        String from,

        @Schema(description = "items の最後の日 / The last day of items", examples = "2026-10-31")
        String to,

        @Schema(
                description = "この基盤の外で公表された数。items とは別に数えられたもので、足し合わせられない /"
                        + " Numbers published elsewhere; counted apart from items, and not to be added to them")
        List<PublishedResponse> published,

        @Schema(description = "この基盤で受け付けた宣言の数、古い順 / Declarations made here, the earliest first")
        List<CountResponse> items) {

    static DeclarationCountsResponse of(DayRange range, PublishedCounts published, List<DayCount> days, Locale locale) {
        return new DeclarationCountsResponse(
                range.from().toString(),
                range.to().toString(),
                published.counts().stream()
                        .map(count -> PublishedResponse.of(count, locale))
                        .toList(),
                days.stream().map(CountResponse::of).toList());
    }

    @Schema(
            name = "DeclarationCount",
            requiredProperties = {"date", "oneStar", "twoStars", "total"})
    record CountResponse(
            @Schema(description = "この日の終わり (日本時間) / The end of this day in Japan", examples = "2026-10-31")
            String date,

            @Schema(examples = "30210") long oneStar,
            @Schema(examples = "3120") long twoStars,
            @Schema(examples = "33330") long total) {

        static CountResponse of(DayCount day) {
            return new CountResponse(day.day().toString(), day.oneStar(), day.twoStars(), day.total());
        }
    }

    @Schema(
            name = "PublishedDeclarationCount",
            requiredProperties = {"date", "total", "precision", "seen", "source"})
    record PublishedResponse(
            @Schema(
                    description = "日。日が示されていなければ月 / The day, or the month where no day was named",
                    examples = "2024-05-31")
            String date,

            @Schema(description = "合計だけのときは省略 / Absent where only the total was published", examples = "302264")
            Long oneStar,

            @Schema(examples = "32630") Long twoStars,
            @Schema(examples = "334894") long total,

            @Schema(description = "EXACT, ABOUT, MORE_THAN", examples = "EXACT")
            String precision,

            @Schema(
                    description = "OFFICIAL 公的機関のページで確認, UNVERIFIED 報道などによる / OFFICIAL: read on a page of a public"
                            + " office; UNVERIFIED: from the press or the like",
                    examples = "OFFICIAL")
            String seen,

            @Schema(examples = "東京都の中小企業向けサイバーセキュリティ教材（2024年）")
            String source) {

        static PublishedResponse of(PublishedCounts.Count count, Locale locale) {
            return new PublishedResponse(
                    count.date(),
                    count.oneStar().orElse(null),
                    count.twoStars().orElse(null),
                    count.total(),
                    count.precision().name(),
                    count.seen().name(),
                    count.source().in(locale));
        }
    }
}
