/**
 * What a diagnosis could become: the score of hypothetical answers, and the least work that leads to a score. Nothing is
 * stored. Emits and hears no events.
 */
package jp.hoshimori.diagnosis.improvement;
