/**
 * What is deleted: one diagnosis or all of an organization when its administrator asks, and what nobody claimed or went on
 * with when its time is over. Emits {@code jp.hoshimori.diagnosis.erased.v1}; hears no events.
 */
package jp.hoshimori.diagnosis.erasure;
