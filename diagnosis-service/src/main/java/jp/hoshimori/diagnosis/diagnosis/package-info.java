/**
 * Diagnoses: answered in one call, scored, kept, shown to whom they belong; anonymous ones claimed by an organization, or
 * forgotten; what changed since last time. Emits {@code jp.hoshimori.diagnosis.completed.v1} and {@code
 * jp.hoshimori.diagnosis.claimed.v1}; hears no events.
 */
package jp.hoshimori.diagnosis.diagnosis;
