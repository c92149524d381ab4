package jp.hoshimori.diagnosis.comparison.model;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import jp.hoshimori.diagnosis.diagnosis.model.Profile;

/**
 * A time over which respondents are counted once each.
 *
 * @param name {@code ALL}, or a month in Japan such as {@code 2026-04}
 */
public record Period(String name) {

    /** All time, which comparisons are made with. */
    public static final Period ALL = new Period("ALL");

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /** One month, which statistics are made of. */
    public static Period of(YearMonth month) {
        return new Period(month.toString());
    }

    /** The month in Japan at that time. */
    public static YearMonth monthOf(Instant time) {
        return YearMonth.from(time.atZone(JAPAN));
    }

    /** The periods that something completed then is counted in. */
    public static List<Period> around(Instant completedAt) {
        return List.of(ALL, of(monthOf(completedAt)));
    }

    /** The groups that a respondent is counted in over this period: those that comparisons or statistics ask for. */
    public Collection<Group> groupsOf(Profile profile) {
        return equals(ALL) ? Group.mostAlikeFirst(profile) : Group.oneByOne(profile);
    }
}
