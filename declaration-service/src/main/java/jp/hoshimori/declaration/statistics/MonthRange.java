package jp.hoshimori.declaration.statistics;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import jp.hoshimori.problem.ProblemException;

/**
 * The months that are asked for, both included.
 *
 * @param from the first month
 * @param to the last month
 */
record MonthRange(YearMonth from, YearMonth to) {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");
    private static final int YEAR = 12;

    /**
     * The range as it is asked for; without an end it ends with the last month that is over, without a beginning it is a
     * year long.
     *
     * @throws ProblemException 400 for what is not a month, and for a range that ends before it begins or is too long
     */
    static MonthRange of(String from, String to, YearMonth present, int most) {
        YearMonth last = to == null ? present.minusMonths(1) : month("?to", to);
        YearMonth first = from == null ? last.minusMonths(YEAR - 1) : month("?from", from);
        if (last.isBefore(first)) {
            throw Refused.endsBeforeItBegins();
        }
        if (ChronoUnit.MONTHS.between(first, last) >= most) {
            throw Refused.tooManyMonths(most);
        }
        return new MonthRange(first, last);
    }

    private static YearMonth month(String parameter, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw Refused.notAMonth(parameter);
        }
        return YearMonth.parse(text);
    }
}
