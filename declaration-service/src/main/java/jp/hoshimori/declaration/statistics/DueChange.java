package jp.hoshimori.declaration.statistics;

import jp.hoshimori.declaration.statistics.model.RegisterChange;

/**
 * A change of the register that is still to be counted.
 *
 * @param progress how far counting has come with it
 * @param change what it was
 */
record DueChange(CountProgress progress, RegisterChange change) {}
