package jp.hoshimori.declaration.statistics.model;

import java.time.LocalDate;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * A day's declarations of a star.
 *
 * @param day the day in Japan
 * @param star what is declared
 */
public record DayKey(LocalDate day, Star star) {}
