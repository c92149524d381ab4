package jp.hoshimori.declaration.statistics;

import jp.hoshimori.problem.FieldError;
import jp.hoshimori.problem.LocalizedText;
import jp.hoshimori.problem.ProblemException;

/** The refusals of what cannot be asked of statistics. */
final class Refused {

    private static final LocalizedText NOT_A_MONTH =
            LocalizedText.of("2026-01 の形の年月で指定してください。", "Give a year and a month such as 2026-01.");
    private static final LocalizedText NOT_A_DAY =
            LocalizedText.of("2026-01-31 の形の日付で指定してください。", "Give a date such as 2026-01-31.");
    private static final LocalizedText ENDS_BEFORE_IT_BEGINS =
            LocalizedText.of("to は from 以降にしてください。", "to must not be before from.");
    private static final LocalizedText TOO_MANY_MONTHS =
            LocalizedText.of("一度に読めるのは {0} か月までです。", "At most {0} months can be read at once.");
    private static final LocalizedText TOO_MANY_DAYS =
            LocalizedText.of("一度に読めるのは {0} 日までです。", "At most {0} days can be read at once.");
    private static final LocalizedText UNKNOWN_VALUE = LocalizedText.of("使える値: {0}", "Known values: {0}");
    private static final LocalizedText UNKNOWN_CODE = LocalizedText.of("このコードはありません。", "There is no such code.");

    private Refused() {}

    static ProblemException notAMonth(String parameter) {
        return invalid(parameter, "NOT_A_MONTH", NOT_A_MONTH);
    }

    static ProblemException notADay(String parameter) {
        return invalid(parameter, "NOT_A_DAY", NOT_A_DAY);
    }

    static ProblemException endsBeforeItBegins() {
        return invalid("?to", "ENDS_BEFORE_IT_BEGINS", ENDS_BEFORE_IT_BEGINS);
    }

    static ProblemException tooManyMonths(int most) {
        return invalid("?from", "RANGE_TOO_LONG", TOO_MANY_MONTHS.format(most));
    }

    static ProblemException tooManyDays(int most) {
        return invalid("?from", "RANGE_TOO_LONG", TOO_MANY_DAYS.format(most));
    }

    static ProblemException unknownValue(String parameter, String known) {
        return invalid(parameter, "UNKNOWN_VALUE", UNKNOWN_VALUE.format(known));
    }

    static ProblemException unknownCode(String parameter) {
        return invalid(parameter, "UNKNOWN_CODE", UNKNOWN_CODE);
    }

    private static ProblemException invalid(String parameter, String code, LocalizedText message) {
        return ProblemException.invalid(new FieldError(parameter, code, message));
    }
}
