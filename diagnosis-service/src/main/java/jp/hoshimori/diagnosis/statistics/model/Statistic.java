package jp.hoshimori.diagnosis.statistics.model;

import java.time.YearMonth;

/**
 * What is published of one group in one month.
 *
 * @param month the month in Japan in which its respondents answered
 * @param questionnaire the edition that they answered
 * @param dimension by what the group is told apart
 * @param code which group it is: a code, {@link MonthTable#NOT_STATED}, or {@link MonthTable#ALL}
 * @param figures what is said of it
 */
public record Statistic(YearMonth month, String questionnaire, Dimension dimension, String code, Figures figures) {}
