package jp.hoshimori.declaration.statistics;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import jp.hoshimori.problem.ProblemException;

/**
 * The days that are asked for, both included.
 *
 * @param from the first day
 * @param to the last day
 */
record DayRange(LocalDate from, LocalDate to) {

    private static final int MONTH = 30;

    /**
     * The range as it is asked for; it ends with yesterday at the latest, and without a beginning it is thirty days long.
     *
     * @throws ProblemException 400 for what is not a day, and for a range that ends before it begins or is too long
     */
    static DayRange of(String from, String to, LocalDate today, int most) {
        LocalDate yesterday = today.minusDays(1);
        LocalDate asked = to == null ? yesterday : day("?to", to);
        LocalDate last = asked.isAfter(yesterday) ? yesterday : asked;
        LocalDate first = from == null ? last.minusDays(MONTH - 1L) : day("?from", from);
        if (asked.isBefore(first)) {
            throw Refused.endsBeforeItBegins();
        }
        if (ChronoUnit.DAYS.between(first, asked) >= most) {
            throw Refused.tooManyDays(most);
        }
        return new DayRange(first, last);
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException malformed) {
            throw Refused.notADay(parameter);
        }
    }
}
