/**
 * Drafts: diagnoses answered question by question, in any order and by several people at once, resumed later, begun with
 * the answers of the last one, completed once. A completed draft is recorded through the package of diagnoses, which
 * emits {@code jp.hoshimori.diagnosis.completed.v1}; hears no events.
 */
package jp.hoshimori.diagnosis.draft;
