package jp.hoshimori.declaration.statistics.model;

import java.time.YearMonth;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What is published of a group of declarations in one month.
 *
 * @param month the month in Japan
 * @param grain what is told apart
 * @param cell where the group is
 * @param star what it declared
 * @param figures what is said of it
 */
public record Statistic(YearMonth month, Grain grain, Cell cell, Star star, Figures figures) {}
