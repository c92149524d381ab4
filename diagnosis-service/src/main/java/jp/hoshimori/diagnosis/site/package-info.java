/**
 * Diagnoses of companies with several sites (拠点): each site answers, and a method that the company chose makes the
 * company's answers of theirs. What it records is a diagnosis like any other. Emits {@code
 * jp.hoshimori.diagnosis.completed.v1} through the package of diagnoses; hears no events.
 */
package jp.hoshimori.diagnosis.site;
