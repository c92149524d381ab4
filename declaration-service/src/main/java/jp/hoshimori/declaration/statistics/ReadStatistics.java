package jp.hoshimori.declaration.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.hoshimori.declaration.declaration.model.Star;
import jp.hoshimori.declaration.statistics.model.Statistic;

/** Shows anyone what is published and how many declarations stand. */
@ApplicationScoped
class ReadStatistics {

    private final PublishedMonths published;
    private final CountRows counts;

    ReadStatistics(PublishedMonths published, CountRows counts) {
        this.published = published;
        this.counts = counts;
    }

    /** What is published of some months. */
    @Transactional
    List<Statistic> months(StatisticsQuery asked) throws SQLException {
        return published.read(asked);
    }

    /** How many declarations stood at the end of each day, from the first one that was ever counted. */
    @Transactional
    List<DayCount> days(DayRange range) throws SQLException {
        TreeMap<LocalDate, Map<Star, Long>> changes = new TreeMap<>(counts.daysUntil(range.to()));
        List<DayCount> days = new ArrayList<>();
        Map<Star, Long> standing = new EnumMap<>(Star.class);
        if (!changes.isEmpty()) {
            for (LocalDate day = changes.firstKey(); !day.isAfter(range.to()); day = day.plusDays(1)) {
                changes.getOrDefault(day, Map.of()).forEach((star, change) -> standing.merge(star, change, Long::sum));
                if (!day.isBefore(range.from())) {
                    days.add(DayCount.of(day, standing));
                }
            }
        }
        return days;
    }

    /** The last days of the months among them. */
    static List<DayCount> monthEnds(List<DayCount> days) {
        return days.stream()
                .filter(day -> day.day().equals(YearMonth.from(day.day()).atEndOfMonth()))
                .toList();
    }

    /**
     * How many declarations stood at the end of a day.
     *
     * @param day the day in Japan
     * @param oneStar with one star
     * @param twoStars with two stars
     */
    record DayCount(LocalDate day, long oneStar, long twoStars) {

        static DayCount of(LocalDate day, Map<Star, Long> standing) {
            return new DayCount(
                    day, standing.getOrDefault(Star.ONE_STAR, 0L), standing.getOrDefault(Star.TWO_STARS, 0L));
        }

        long total() {
            return oneStar + twoStars;
        }
    }
}
