/**
 * Bulk import of diagnoses by partners: an upload is checked and stored, worked off piece by piece as an operation that
 * can be watched and cancelled and that outlives a crash, and each row's outcome is kept. Emits {@code
 * jp.hoshimori.diagnosis.completed.v1} for each accepted row, naming the operation, and for each
 * organization of a batch that granted it {@code jp.hoshimori.access-grant.used.v1}; hears no events.
 */
package jp.hoshimori.diagnosis.bulk;
