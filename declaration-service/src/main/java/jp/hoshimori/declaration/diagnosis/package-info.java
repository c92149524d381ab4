/**
 * What this service knows of organizations' completed diagnoses, learned from events: two stars rest on one.
 *
 * <p>Hears {@code jp.hoshimori.diagnosis.completed.v1}, {@code jp.hoshimori.diagnosis.claimed.v1} and {@code
 * jp.hoshimori.diagnosis.erased.v1}; emits none.
 */
package jp.hoshimori.declaration.diagnosis;
