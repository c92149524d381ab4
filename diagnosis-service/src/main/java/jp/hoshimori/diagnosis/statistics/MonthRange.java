package jp.hoshimori.diagnosis.statistics;

import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import jp.hoshimori.diagnosis.comparison.model.Period;
import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
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
    private static final int MOST_MONTHS = 60;

    private static final LocalizedText NOT_A_MONTH =
            LocalizedText.of("2026-01 の形の年月で指定してください。", "Give a year and a month such as 2026-01.");
    private static final LocalizedText ENDS_BEFORE_IT_BEGINS =
            LocalizedText.of("to は from 以降の月にしてください。", "to must not be before from.");
    private static final LocalizedText TOO_LONG =
            LocalizedText.of("一度に読めるのは {0} か月までです。", "At most {0} months can be read at once.");

    /**
     * The range as it is asked for; without an end it ends with the last month that is over, without a beginning it is a
     * year long.
     *
     * @throws ProblemException 400 for what is not a month, a range that ends before it begins, or one of over five years
     */
    static MonthRange of(String from, String to, Instant now) {
        YearMonth last = to == null ? Period.monthOf(now).minusMonths(1) : month("?to", to);
        YearMonth first = from == null ? last.minusMonths(YEAR - 1) : month("?from", from);
        if (last.isBefore(first)) {
            throw invalid("?to", "ENDS_BEFORE_IT_BEGINS", ENDS_BEFORE_IT_BEGINS);
        }
        if (ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS) {
            throw invalid("?from", "RANGE_TOO_LONG", TOO_LONG.format(MOST_MONTHS));
        }
        return new MonthRange(first, last);
    }

    private static YearMonth month(String parameter, String text) {
        if (!MONTH.matcher(text).matches()) {
            throw invalid(parameter, "NOT_A_MONTH", NOT_A_MONTH);
        }
        return YearMonth.parse(text);
    }

    private static ProblemException invalid(String parameter, String code, LocalizedText message) {
        return ProblemException.invalid(new FieldError(parameter, code, message));
    }
}
