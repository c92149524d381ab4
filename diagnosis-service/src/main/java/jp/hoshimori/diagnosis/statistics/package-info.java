/**
 * Public statistics: what respondents answered month by month, in groups that are large enough. A month is published once
 * it is over and settled, and never changes afterwards, so that nothing can be learned of anybody from what it was before.
 * Emits and hears no events.
 */
package jp.hoshimori.diagnosis.statistics;
