package jp.hoshimori.declaration.statistics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.hoshimori.declaration.organization.model.OrganizationCodes;
import jp.hoshimori.declaration.statistics.ReadStatistics.DayCount;
import jp.hoshimori.declaration.statistics.model.Figures;
import jp.hoshimori.declaration.statistics.model.PublishedCounts;
import jp.hoshimori.declaration.statistics.model.Statistic;
import jp.hoshimori.document.CsvWriter;

/** Statistics as CSV, beginning with a byte-order mark. */
final class StatisticsCsv {

    private StatisticsCsv() {}

    /** A line for each group and star. */
    static String of(List<Statistic> statistics, OrganizationCodes codes, Locale locale) {
        return file(csv -> {
            csv.row(
                    "month",
                    "prefecture",
                    "prefecture_name",
                    "industry",
                    "industry_name",
                    "star",
                    "declared",
                    "upgraded",
                    "ended",
                    "standing");
            statistics.forEach(statistic -> csv.row(line(statistic, codes, locale)));
        });
    }

    /** A line for each count: those published elsewhere, and then our own. */
    static String of(PublishedCounts published, List<DayCount> days, Locale locale) {
        return file(csv -> {
            csv.row("date", "one_star", "two_stars", "total", "precision", "seen", "source");
            published
                    .counts()
                    .forEach(count -> csv.row(
                            count.date(),
                            count.oneStar().orElse(null),
                            count.twoStars().orElse(null),
                            count.total(),
                            count.precision(),
                            count.seen(),
                            count.source().in(locale)));
            days.forEach(day ->
                    csv.row(day.day(), day.oneStar(), day.twoStars(), day.total(), "EXACT", "COUNTED_HERE", null));
        });
    }

    private static Object[] line(Statistic statistic, OrganizationCodes codes, Locale locale) {
        CodeNames names = CodeNames.of(statistic.cell(), codes, locale);
        Figures figures = statistic.figures();
        return new Object[] {
            statistic.month(),
            names.prefecture(),
            names.prefectureName(),
            names.industry(),
            names.industryName(),
            statistic.star(),
            figures.declared(),
            figures.upgraded(),
            figures.ended(),
            figures.standing()
        };
    }

    private static String file(Consumer<CsvWriter> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (CsvWriter csv = new CsvWriter(file)) {
            rows.accept(csv);
        }
        return file.toString(StandardCharsets.UTF_8);
    }
}
