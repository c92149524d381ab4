/**
 * Disclosures (開示): what organizations show of their diagnoses to buyers that they named. Owns this service's own copy,
 * {@code disclosure}, by which a buyer is answered without asking anyone. Hears
 * {@code jp.hoshimori.disclosure.changed.v1}; emits no events.
 */
package jp.hoshimori.diagnosis.disclosure;
