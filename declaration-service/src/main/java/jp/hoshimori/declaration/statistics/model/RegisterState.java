package jp.hoshimori.declaration.statistics.model;

import java.time.Instant;
import jp.hoshimori.declaration.declaration.model.Star;

/**
 * What the register showed of a declaration, as far as it counts.
 *
 * @param star what is declared
 * @param standing whether it holds
 * @param prefecture two digits of JIS X 0401
 * @param industry the letter of the 大分類
 * @param since from when the register showed this
 */
public record RegisterState(Star star, boolean standing, String prefecture, String industry, Instant since) {}
