package jp.hoshimori.declaration.statistics.model;

import java.time.YearMonth;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What is counted together.
 *
 * @param month the month in Japan
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param star what is declared
 */
public record CountKey(YearMonth month, String prefecture, String industry, Star star) {}
