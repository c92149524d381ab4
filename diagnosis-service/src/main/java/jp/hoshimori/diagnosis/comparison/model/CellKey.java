package jp.hoshimori.diagnosis.comparison.model;

/**
 * Names a cell.
 *
 * @param period over which time its respondents are counted
 * @param questionnaire the edition that they answered
 * @param group what they have in common
 */
public record CellKey(Period period, String questionnaire, Group group) {}
