/**
 * Disclosures (開示): what an organization shows a named buyer of its star, scores and answers, and until when. Owns the
 * table {@code disclosure}. Emits {@code jp.hoshimori.disclosure.changed.v1}, by which every service decides for itself
 * what a buyer sees; hears no events.
 */
package jp.hoshimori.declaration.disclosure;
