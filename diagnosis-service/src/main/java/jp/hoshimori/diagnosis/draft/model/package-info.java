/**
 * Diagnoses that are being answered question by question: what is answered so far, what is missing, and what they become.
 * Plain Java: no framework is imported.
 */
package jp.hoshimori.diagnosis.draft.model;
