/**
 * Diagnoses: answered in one call, scored, kept, shown to whom they belong. Emits {@code
 * jp.hoshimori.diagnosis.completed.v1}; hears no events.
 */
package jp.hoshimori.diagnosis.diagnosis;
