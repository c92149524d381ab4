/**
 * Files to keep and hand on: a diagnosis as a report (PDF) and as tables (CSV), a handbook as PDF and for Word. Stores
 * nothing; emits and hears no events.
 */
package jp.hoshimori.diagnosis.document;
