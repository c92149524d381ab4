package jp.hoshimori.declaration.measuresrequest;

import java.time.Instant;
import jp.hoshimori.declaration.measuresrequest.model.Step;

/**
 * A step in a request's record.
 *
 * @param step what was done
 * @param at when
 */
record TakenStep(Step step, Instant at) {}
